//! Builds the crate anew whenever a file of the law changes, since the law is embedded.

fn main() {
    println!("cargo::rerun-if-changed=../../law");
}
