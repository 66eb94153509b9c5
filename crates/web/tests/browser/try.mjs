import { launch, withAxe } from './browser.mjs'
import { accessibility, visit, overflow, frame, resize } from './checks.mjs'
import { startDemo } from './demo.mjs'
import { signIn } from './people.mjs'
import { knownPlaces } from './places.mjs'
const demo = await startDemo(process.env.PERRON_BIN); const b = await launch()
const c = await withAxe(b, demo); await signIn(await c.newPage(), 'auditor', demo.password)
const page = await c.newPage()
for (const p of [...knownPlaces('auditor').filter(p=>p.status<401), {path:'/agreements/21012/pssp-2020-2022/1',status:200}]) {
  const t=[performance.now()]; const m=()=>t.push(performance.now())
  await visit(page,p,'fr'); m(); await frame(page,p,'fr'); m(); await overflow(page); m(); await resize(page,1280); m(); await accessibility(page); m(); await resize(page,360); m(); await accessibility(page); m()
  console.log(p.path.padEnd(60), t.slice(1).map((x,i)=>Math.round(x-t[i])).join(' '))
}
await b.close(); await demo.stop()
