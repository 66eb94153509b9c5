//! Tells cargo that a new or changed page of the manual means a new build.

fn main() {
    println!("cargo:rerun-if-changed=../../docs/manual/control");
    println!("cargo:rerun-if-changed=templates");
}
