//! Tells cargo that a new or changed template means a new build.

fn main() {
    println!("cargo:rerun-if-changed=templates");
}
