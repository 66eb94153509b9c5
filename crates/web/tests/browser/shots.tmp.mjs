import { chromium } from 'playwright-core';
const base='http://127.0.0.1:8796';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-background-networking','--disable-component-update','--disable-sync']});
const c=await b.newContext({viewport:{width:1280,height:1000}});
const p=await c.newPage();
await p.goto(base+'/fr/sign-in'); await p.screenshot({path:'/tmp/p0.png',fullPage:true});
await p.fill('#login',process.argv[2]);
await p.fill('#password','perron-demo'); await p.click('main form:has(#login) button');
await p.screenshot({path:'/tmp/p1.png',fullPage:true});
const pages=process.argv.slice(3);
let i=2; for(const u of pages){ await p.goto(base+u); await p.screenshot({path:`/tmp/p${i++}.png`,fullPage:true}); }
await b.close();
