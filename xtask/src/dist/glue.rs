//! Puts wasm-bindgen's glue into the loader.
//!
//! The glue keeps its state at the top of its file: one wasm instance per page. The widget wants one per element, so
//! that a trap in one leaves the others alone. Wrapped in a function, every call makes a fresh glue; and as text inside
//! the loader it costs no request. All of this leans on the shape of generated text, so each assumption is checked.

use crate::failure::{Failure, Outcome};

const IMPORT: &str = r#"import { createGlue } from "./mkb-route-glue.js";"#;
const BINDING: &str = "let wasm_bindgen";
const EXPORTS: &str = "wasm = instance.exports;";

/// The loader with the glue where it imports it.
pub(super) fn put_into(loader: &str, glue: &str) -> Outcome<String> {
    let imports = loader.lines().filter(|line| line.trim() == IMPORT).count();
    if imports != 1 {
        let reason = format!("www/mkb-route.js has {imports} lines `{IMPORT}`");
        return Err(failure(reason, "keep exactly one; the glue takes its place"));
    }
    Ok(loader.replace(IMPORT, &factory(glue)?))
}

/// `const createGlue = (watch) => { … }`, where `watch` sees every call into the instance before the glue does.
fn factory(glue: &str) -> Outcome<String> {
    let remedy = "did wasm-bindgen change what `--target no-modules` writes? then xtask/src/dist/glue.rs must follow";
    if !glue.lines().any(|line| line.starts_with(BINDING)) {
        return Err(failure(format!("the glue has no line that begins with `{BINDING}`"), remedy));
    }
    if glue.lines().any(|line| line.starts_with("import ") || line.starts_with("export ")) {
        return Err(failure("the glue is a module, which no function can hold".to_owned(), remedy));
    }
    if glue.matches(EXPORTS).count() != 1 {
        return Err(failure(format!("the glue does not have exactly one `{EXPORTS}`"), remedy));
    }
    // A trap in a listener or a promise reaches nobody but the console otherwise.
    let glue = glue.replace(EXPORTS, "wasm = watch(instance.exports);");
    // The glue guesses the address of the wasm from the script that runs at this moment. We always hand it the module,
    // and the script of this moment may be any script of the page that adds an element.
    let glue = glue.replace("document.currentScript", "null");
    Ok(format!("const createGlue = (watch) => {{\n{}\nreturn wasm_bindgen;\n}};", glue.trim_end()))
}

fn failure(reason: String, remedy: &str) -> Failure {
    Failure::new("put the glue into the loader", reason, remedy)
}

#[cfg(test)]
mod tests {
    use super::{IMPORT, put_into};

    const GLUE: &str =
        "let wasm_bindgen = (function() { wasm = instance.exports; return document.currentScript; })();\n";

    #[test]
    fn the_import_becomes_a_factory() {
        let loader = format!("// before\n{IMPORT}\n// after\n");
        let expected = "// before\nconst createGlue = (watch) => {\n\
                        let wasm_bindgen = (function() { wasm = watch(instance.exports); return null; })();\n\
                        return wasm_bindgen;\n};\n// after\n";
        assert_eq!(put_into(&loader, GLUE).ok().as_deref(), Some(expected));
    }

    #[test]
    fn another_shape_is_refused() {
        let twice = format!("{IMPORT}\n{IMPORT}\n");
        for (loader, glue, said) in [
            ("", GLUE, "has 0 lines"),
            (&twice, GLUE, "has 2 lines"),
            (IMPORT, "const other = 1;", "no line that begins with"),
            (IMPORT, "let wasm_bindgen;\nexport { wasm_bindgen };", "is a module"),
            (IMPORT, "let wasm_bindgen;", "does not have exactly one"),
        ] {
            let message = put_into(loader, glue).err().map(|failure| failure.to_string()).unwrap_or_default();
            assert!(message.contains(said), "{message}");
        }
    }
}
