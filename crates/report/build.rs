//! Tells cargo that a new or changed text file or page of the manual means a new build.

fn main() {
    println!("cargo:rerun-if-changed=texts");
    println!("cargo:rerun-if-changed=../../docs/manual");
}
