//! Just enough HTML to read what the widget renders: elements with their attributes, text, and where each stands.

/// An element, or text (without a name).
#[derive(Debug, Default)]
pub(crate) struct Node {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) text: String,
    pub(crate) children: Vec<Node>,
}

const VOID: [&str; 3] = ["input", "br", "hr"];

impl Node {
    /// Reads the output of the renderer, which closes every element.
    pub(crate) fn parse(html: &str) -> Self {
        let mut open = vec![Self::default()];
        let mut rest = html;
        while !rest.is_empty() {
            if let Some(tail) = rest.strip_prefix("</") {
                let (name, after) = tail.split_once('>').expect("a closing tag ends");
                let node = open.pop().expect("something is open");
                assert_eq!(node.name, name, "elements are closed in order");
                open.last_mut().expect("it stands in something").children.push(node);
                rest = after;
            } else if let Some(tail) = rest.strip_prefix('<') {
                let (tag, after) = split_tag(tail);
                let node = Self::open(tag);
                if VOID.contains(&node.name.as_str()) {
                    open.last_mut().expect("it stands in something").children.push(node);
                } else {
                    open.push(node);
                }
                rest = after;
            } else {
                let (text, after) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
                let node = Self { text: unescape(text), ..Self::default() };
                open.last_mut().expect("it stands in something").children.push(node);
                rest = after;
            }
        }
        let root = open.pop().expect("the root");
        assert!(open.is_empty(), "all elements are closed");
        root
    }

    fn open(tag: &str) -> Self {
        let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
        let mut attributes = Vec::new();
        while let Some((key, after)) = rest.split_once("=\"") {
            let (value, tail) = after.split_once('"').expect("a value ends");
            attributes.push((key.trim().to_owned(), unescape(value)));
            rest = tail;
        }
        Self { name: name.to_owned(), attributes, ..Self::default() }
    }

    /// An attribute by name.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// This and everything in it, in the order of reading.
    pub(crate) fn all(&self) -> Vec<&Self> {
        let mut found = vec![self];
        for child in &self.children {
            found.extend(child.all());
        }
        found
    }

    /// All text in it.
    pub(crate) fn words(&self) -> String {
        self.all().iter().map(|node| node.text.as_str()).collect()
    }

    /// One line per element, for people who review.
    pub(crate) fn pretty(&self) -> String {
        let mut lines = String::new();
        for child in &self.children {
            child.line(0, &mut lines);
        }
        lines
    }

    fn line(&self, depth: usize, lines: &mut String) {
        let indent = "  ".repeat(depth);
        if self.name.is_empty() {
            lines.push_str(&format!("{indent}{}\n", self.text));
            return;
        }
        let attributes: String = self.attributes.iter().map(|(key, value)| format!(" {key}=\"{value}\"")).collect();
        match self.children.as_slice() {
            [] => lines.push_str(&format!("{indent}<{}{attributes}>\n", self.name)),
            [only] if only.name.is_empty() => {
                lines.push_str(&format!("{indent}<{}{attributes}>{}\n", self.name, only.text));
            }
            children => {
                lines.push_str(&format!("{indent}<{}{attributes}>\n", self.name));
                children.iter().for_each(|child| child.line(depth + 1, lines));
            }
        }
    }
}

fn split_tag(tail: &str) -> (&str, &str) {
    let mut quoted = false;
    let end = tail.find(|letter| {
        quoted ^= letter == '"';
        letter == '>' && !quoted
    });
    let (tag, after) = tail.split_at(end.expect("a tag ends"));
    (tag.trim_end_matches('/').trim_end(), &after[1..])
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#x27;", "'").replace("&amp;", "&")
}
