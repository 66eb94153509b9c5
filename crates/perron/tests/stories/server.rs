//! A server that runs, spoken to as a browser does: what strangers send through its pages is read in
//! the limited child, with the same messages as on the command line.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

use crate::{VERVIERS, hostile, perron, repository, told, words};

const DOSSIER: &str = "/en/dossiers/63079/pssp-2020-2022/plan/2020";

/// A server over some books, its program a copy that can be taken away under it.
struct Server {
    folder: TempDir,
    process: Child,
    address: String,
    passwords: String,
}

impl Server {
    /// Serves the books that are there after these commands, the first of which gives out the passwords.
    fn after(commands: &[&str]) -> Self {
        let folder = TempDir::new().unwrap();
        let said: Vec<String> = commands
            .iter()
            .map(|command| {
                let done = perron(folder.path(), &words(command));
                assert!(done.status.success(), "{command}: {}", told(&done));
                told(&done)
            })
            .collect();
        let passwords = said[0].clone();
        let program = folder.path().join("perron");
        fs::copy(env!("CARGO_BIN_EXE_perron"), &program).unwrap();
        let mut process = Command::new(&program)
            .args(["serve", "--port", "0"])
            .env("PERRON_DATABASE", format!("sqlite:{}", folder.path().join("story.sqlite").display()))
            .env("PERRON_LANG", "en")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut ready = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut ready).unwrap();
        let address = ready.split_once("http://").unwrap().1.trim().trim_end_matches('/').to_owned();
        Self { folder, process, address, passwords }
    }

    /// Takes the program away: from now on the server can start no child.
    fn without_program(&self) {
        fs::remove_file(self.folder.path().join("perron")).unwrap();
    }

    fn asked(&self, method: &str, path: &str, cookie: &str, kind: &str, body: &[u8]) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nCookie: {cookie}\r\nContent-Type: {kind}\r\n\
             Content-Length: {}\r\n\r\n",
            self.address,
            body.len()
        );
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(body).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn get(&self, path: &str, cookie: &str) -> String {
        self.asked("GET", path, cookie, "text/plain", b"")
    }

    /// Signs a person in and returns the cookie of the session.
    fn cookie(&self, login: &str) -> String {
        let (_, rest) = self.passwords.split_once(&format!("{login}: password ")).unwrap();
        let password = rest.split(' ').next().unwrap();
        let form = format!("login={login}&password={password}");
        let answer = self.asked("POST", "/en/sign-in", "", "application/x-www-form-urlencoded", form.as_bytes());
        let (_, cookie) = answer.split_once("set-cookie: ").unwrap_or_else(|| panic!("{answer}"));
        cookie.split(';').next().unwrap().to_owned()
    }

    /// Sends a form with a file.
    fn upload(&self, path: &str, cookie: &str, pairs: &[(&str, &str)], field: &str, file: &Path) -> String {
        let mut body = Vec::new();
        for (name, value) in pairs {
            let part = format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend(part.into_bytes());
        }
        let name = file.file_name().unwrap().display();
        let head = format!("Content-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"");
        body.extend(format!("--edge\r\n{head}\r\nContent-Type: application/octet-stream\r\n\r\n").into_bytes());
        body.extend(fs::read(file).unwrap());
        body.extend(b"\r\n--edge--\r\n");
        self.asked("POST", path, cookie, "multipart/form-data; boundary=edge", &body)
    }

    /// Has the accountant look at a file of the bank.
    fn look(&self, cookie: &str, file: &Path) -> String {
        let token = hidden(&self.get("/en/payments/bank", cookie), "token");
        self.upload("/en/payments/bank", cookie, &[("token", &token), ("step", "look")], "statement", file)
    }

    /// Tries a file with expenses, or an invoice.
    fn tried(&self, cookie: &str, file: &Path) -> String {
        let form = self.get(&format!("{DOSSIER}/change-lines"), cookie);
        let [token, version, key] = ["token", "version", "key"].map(|name| hidden(&form, name));
        let frame = [("token", &*token), ("version", &*version), ("key", &*key), ("step", "check")];
        self.upload(&format!("{DOSSIER}/change-lines"), cookie, &frame, "added", file)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Returns the value of a hidden field.
fn hidden(page: &str, name: &str) -> String {
    let (_, rest) = page.split_once(&format!("name=\"{name}\" value=\"")).unwrap_or_else(|| panic!("{name}: {page}"));
    rest.split_once('"').unwrap().0.to_owned()
}

#[test]
fn files_of_a_bank_that_mean_harm_are_met_on_the_page_as_the_list_says() {
    let Some((list, program)) = hostile::list() else { return };
    let server = Server::after(&VERVIERS);
    let cookie = server.cookie("accountant");
    let of_bank = list["cases"].as_array().unwrap().iter().filter(|case| case["entry"] == "bank");
    for (id, ours) in [("B01", "B-021"), ("B02", "−€99.99")] {
        let case = of_bank.clone().find(|case| case["id"] == id).unwrap();
        let (_folder, file) = hostile::made(case, &program);
        let page = server.look(&cookie, &file);
        assert!(page.starts_with("HTTP/1.1 200") && page.contains(ours), "{id}: {ours} in {page}");
    }
    let entity = server.folder.path().join("entity.xml");
    fs::write(&entity, "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Document>&e;</Document>").unwrap();
    let page = server.look(&cookie, &entity);
    assert!(page.contains("B-004") && !page.contains("root:"), "{page}");
    for file in ["statement.cod", "statement.camt053.xml"] {
        let page = server.look(&cookie, &repository().join("examples/bank").join(file));
        assert!(page.contains("<tbody>") && !page.contains("role=\"alert\""), "{file}: {page}");
    }
}

#[test]
fn what_a_stranger_sends_is_never_read_in_the_server_itself() {
    let server = Server::after(&VERVIERS);
    let (accountant, officer) = (server.cookie("accountant"), server.cookie("finance-verviers"));
    let statement = repository().join("examples/bank/statement.cod");
    let invoice = repository().join("examples/invoices/invoice.xml");
    assert!(server.look(&accountant, &statement).contains("<tbody>"));
    assert!(server.tried(&officer, &invoice).contains("name=\"kept\""), "what stands beside the invoice is asked");
    server.without_program();
    assert!(server.look(&accountant, &statement).contains("B-008"));
    assert!(server.tried(&officer, &invoice).contains("C-154"));
}

#[test]
fn a_dossier_shows_which_of_its_objectives_another_one_justifies_too() {
    let story = include_str!("molenbeek-2020-guards.story");
    let acts = story.lines().filter_map(|line| line.strip_prefix("$ perron "));
    let acts: Vec<&str> = acts.filter(|act| !act.contains("control ") && !act.contains("compare ")).collect();
    let server = Server::after(&acts);
    let cookie = server.cookie("controller");
    for (own, other, here, there) in
        [("guards-346", "guards-90", "€1,852.50", "€463.00"), ("guards-90", "guards-346", "€463.00", "€1,852.50")]
    {
        let page = server.get(&format!("/en/dossiers/21012/pssp-2020-2022/{own}/2020"), &cookie);
        let (_, section) = page.split_once("id=\"twice\"").unwrap_or_else(|| panic!("{page}"));
        let section = section.split("</section>").next().unwrap();
        assert_eq!(section.matches("<tr>").count(), 2, "one objective: {section}");
        let link = format!("/en/dossiers/21012/pssp-2020-2022/{other}/2020");
        let told = ["Patrouiller aux abords des écoles et des marchés", here, &link, there];
        let places: Vec<usize> =
            told.iter().map(|words| section.find(words).unwrap_or_else(|| panic!("{words}: {section}"))).collect();
        assert!(places.is_sorted(), "{section}");
    }
    assert!(!server.get(DOSSIER, &cookie).contains("id=\"twice\""));
}
