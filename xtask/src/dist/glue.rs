//! Makes a module of wasm-bindgen's glue.
//!
//! The glue keeps its state at the top of its file: one wasm instance per page. The widget wants one per element, so
//! that a trap in one leaves the others alone. Wrapped in a function, every call makes a fresh glue. All of this leans
//! on the shape of generated text, so each assumption is checked.

use crate::failure::{Failure, Outcome};

const BINDING: &str = "let wasm_bindgen";
const EXPORTS: &str = "wasm = instance.exports;";

/// `export const createGlue = (watch) => { … }`, where `watch` sees every call into the instance before the glue does.
pub(super) fn module(glue: &str) -> Outcome<String> {
    if !glue.lines().any(|line| line.starts_with(BINDING)) {
        return Err(failure(format!("the glue has no line that begins with `{BINDING}`")));
    }
    if glue.lines().any(|line| line.starts_with("import ") || line.starts_with("export ")) {
        return Err(failure("the glue is a module, which no function can hold".to_owned()));
    }
    if glue.matches(EXPORTS).count() != 1 {
        return Err(failure(format!("the glue does not have exactly one `{EXPORTS}`")));
    }
    // A trap in a listener or a promise reaches nobody but the console otherwise.
    let glue = glue.replace(EXPORTS, "wasm = watch(instance.exports);");
    // The glue guesses the address of the wasm from the script that runs at this moment. We always hand it the module,
    // and the script of this moment may be any script of the page that adds an element.
    let glue = glue.replace("document.currentScript", "null");
    Ok(format!("export const createGlue = (watch) => {{\n{}\nreturn wasm_bindgen;\n}};\n", glue.trim_end()))
}

fn failure(reason: String) -> Failure {
    let remedy = "did wasm-bindgen change what `--target no-modules` writes? then xtask/src/dist/glue.rs must follow";
    Failure::new("make a module of the glue", reason, remedy)
}

#[cfg(test)]
mod tests {
    use super::module;

    const GLUE: &str =
        "let wasm_bindgen = (function() { wasm = instance.exports; return document.currentScript; })();\n";

    #[test]
    fn the_glue_becomes_a_factory() {
        let expected = "export const createGlue = (watch) => {\n\
                        let wasm_bindgen = (function() { wasm = watch(instance.exports); return null; })();\n\
                        return wasm_bindgen;\n};\n";
        assert_eq!(module(GLUE).ok().as_deref(), Some(expected));
    }

    #[test]
    fn another_shape_is_refused() {
        for (glue, said) in [
            ("const other = 1;", "no line that begins with"),
            ("let wasm_bindgen;\nexport { wasm_bindgen };", "is a module"),
            ("let wasm_bindgen;", "does not have exactly one"),
        ] {
            let message = module(glue).err().map(|failure| failure.to_string()).unwrap_or_default();
            assert!(message.contains(said), "{message}");
        }
    }
}
