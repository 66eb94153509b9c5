//! Tells cargo that a new or changed text file or page of the manual means a new build, and lays the
//! four faces that are printed with beside the code, so that no other one comes into the binary.
//!
//! Choice: 0032

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=texts");
    println!("cargo:rerun-if-changed=../../docs/manual");
    #[cfg(feature = "press")]
    faces::lay();
}

#[cfg(feature = "press")]
mod faces {
    use std::path::Path;
    use std::{env, fs};

    /// The faces by their PostScript names: text, emphasis, headings, and one for the signs they lack.
    const FACES: [&str; 4] =
        ["LibertinusSerif-Regular", "LibertinusSerif-Italic", "LibertinusSerif-Semibold", "DejaVuSansMono"];

    pub(crate) fn lay() {
        let folder = env::var("OUT_DIR").expect("cargo names a folder for what is built");
        for name in FACES {
            let face = typst_assets::fonts().find(|data| is_named(data, name)).expect("typst-assets holds the face");
            fs::write(Path::new(&folder).join(name), face).expect("the folder can be written to");
        }
    }

    fn is_named(data: &[u8], name: &str) -> bool {
        let Ok(face) = ttf_parser::Face::parse(data, 0) else { return false };
        let mut names = face.names().into_iter().filter(|entry| entry.name_id == ttf_parser::name_id::POST_SCRIPT_NAME);
        names.any(|entry| entry.to_string().as_deref() == Some(name))
    }
}
