//! Tells cargo that a new or changed text file means a new build.

fn main() {
    println!("cargo:rerun-if-changed=texts");
}
