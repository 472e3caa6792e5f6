//! HTML as lists: `["p", {"class": "hint"}, "text"]`.

use html5gum::{Token, Tokenizer};
use serde_json::{Map, Value};

/// Elements that have no end tag.
const VOID: [&str; 4] = ["br", "hr", "img", "input"];

/// Attributes of SVG, whose case counts; reading HTML makes all of them lower case.
const IN_OTHER_CASE: [&str; 2] = ["preserveAspectRatio", "viewBox"];

/// The elements of a well-formed piece of HTML with one root.
pub(crate) fn of(html: &str) -> Value {
    // Each open element with what is in it so far; the outermost holds the root.
    let mut open: Vec<Vec<Value>> = vec![Vec::new()];
    for Ok(token) in Tokenizer::new(html) {
        match token {
            Token::StartTag(tag) => {
                let name = text(&tag.name);
                let attributes: Map<String, Value> = tag
                    .attributes
                    .iter()
                    .map(|(name, value)| (attribute(&text(name)), Value::from(text(value))))
                    .collect();
                let is_void = tag.self_closing || VOID.contains(&name.as_str());
                open.push(vec![Value::from(name), Value::Object(attributes)]);
                if is_void {
                    close(&mut open);
                }
            }
            Token::EndTag(_) => close(&mut open),
            Token::String(string) => {
                if let Some(inner) = open.last_mut() {
                    inner.push(Value::from(text(&string)));
                }
            }
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    open.pop().and_then(|mut roots| roots.pop()).unwrap_or_default()
}

/// The innermost open element becomes part of the one around it.
fn close(open: &mut Vec<Vec<Value>>) {
    if let Some(element) = open.pop()
        && let Some(around) = open.last_mut()
    {
        around.push(Value::Array(element));
    }
}

fn attribute(name: &str) -> String {
    IN_OTHER_CASE.into_iter().find(|known| known.eq_ignore_ascii_case(name)).unwrap_or(name).to_owned()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::of;
    use serde_json::json;

    #[test]
    fn elements_attributes_and_text_are_kept() {
        let html = r#"<div class="a" viewbox="0 0"><input type="radio" checked><p>x &amp; y<b>z</b></p></div>"#;
        let expected = json!([
            "div",
            { "class": "a", "viewBox": "0 0" },
            ["input", { "type": "radio", "checked": "" }],
            ["p", {}, "x & y", ["b", {}, "z"]]
        ]);
        assert_eq!(of(html), expected);
    }
}
