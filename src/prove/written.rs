//! Content as its authors wrote it, with places: what a pack no longer knows.

use crate::content::File;
use crate::domain::origin::Origin;
use crate::json::{self, Node, Property, Tree, Value};

/// All files; the document of the hogeschool first, as [`Origin::file`] counts.
pub(super) struct Written<'a> {
    files: Vec<(File<'a>, Option<Tree<'a>>)>,
}

impl<'a> Written<'a> {
    pub(super) fn read(own: File<'a>, national: &[File<'a>]) -> Self {
        let read = |(name, text): &File<'a>| {
            let text = json::without_mark(text);
            ((*name, text), json::read(text).ok().flatten())
        };
        Self { files: std::iter::once(&own).chain(national).map(read).collect() }
    }

    /// The document of the hogeschool.
    pub(super) fn own(&self) -> Option<Node<'_>> {
        Some(self.files.first()?.1.as_ref()?.root())
    }

    /// Every file with what stands in it.
    pub(super) fn roots(&self) -> impl Iterator<Item = (u16, Node<'_>)> {
        let numbered = (0_u16..).zip(&self.files);
        numbered.filter_map(|(file, (_, tree))| Some((file, tree.as_ref()?.root())))
    }

    /// The national files.
    pub(super) fn national(&self) -> impl Iterator<Item = (u16, Node<'_>)> {
        self.roots().filter(|(file, _)| *file > 0)
    }

    /// The name of the file, the line and the column.
    pub(super) fn place(&self, origin: Origin) -> (&'a str, usize, usize) {
        let Some(((name, text), _)) = self.files.get(usize::from(origin.file)) else { return ("", 1, 1) };
        let before = text.get(..origin.at as usize).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        (name, line, column)
    }
}

/// Where something in a file stands.
pub(super) fn origin(file: u16, at: usize) -> Origin {
    Origin { file, at: u32::try_from(at).unwrap_or(u32::MAX) }
}

/// The keys of an object; none of anything else.
pub(super) fn properties(node: Node<'_>) -> impl Iterator<Item = Property<'_>> {
    let properties = match node.value() {
        Value::Object(properties) => Some(properties),
        _ => None,
    };
    properties.into_iter().flatten()
}

/// The value of a key.
pub(super) fn get<'t>(node: Node<'t>, key: &str) -> Option<Node<'t>> {
    properties(node).find(|property| property.key == key).map(|property| property.value)
}

/// The values of a list; none of anything else.
pub(super) fn items(node: Option<Node<'_>>) -> impl Iterator<Item = Node<'_>> {
    let items = match node.map(Node::value) {
        Some(Value::List(items)) => Some(items),
        _ => None,
    };
    items.into_iter().flatten()
}

/// The words that stand there.
pub(super) fn text(node: Option<Node<'_>>) -> Option<&str> {
    match node?.value() {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

/// The number that stands there.
pub(super) fn number(node: Node) -> Option<i32> {
    match node.value() {
        Value::Number(number) => number.parse().ok(),
        _ => None,
    }
}

/// Visits every key with its value, however deep. Where `visit` says no, not what is inside.
pub(super) fn walk<'t>(node: Node<'t>, visit: &mut impl FnMut(Property<'t>) -> bool) {
    for property in properties(node) {
        if visit(property) {
            walk(property.value, visit);
        }
    }
    for item in items(Some(node)) {
        walk(item, visit);
    }
}
