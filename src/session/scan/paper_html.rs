//! A document as one HTML file. Word processors open it and keep its headings, lists and tables, so that a company can
//! work on with it; it needs no library that every visitor would load, and can be read in any browser as well.
//!
//! The style stands within the file: it has no page around it.

use super::screen::{Block, MarkedLine, Paper};

/// For paper of A4. Word processors know the older properties only.
const STYLE: &str = "@page{size:A4;margin:16mm}\
body{font-family:Arial,Helvetica,sans-serif;font-size:11pt;line-height:1.35;color:#000;background:#fff;max-width:178mm;margin:0 auto}\
h1{font-size:18pt;margin:0 0 6pt}h2{font-size:13pt;margin:12pt 0 4pt}h3{font-size:11pt;margin:8pt 0 2pt}\
p,ul,table{margin:0 0 6pt}ul{padding-left:18pt}li{margin:0 0 3pt}\
table{border-collapse:collapse;width:100%}caption{display:none}\
th,td{border:1px solid #555;padding:3pt 5pt;text-align:left;vertical-align:top}th{background:#eee}\
.meta td,.meta th{border:0;padding:0 8pt 2pt 0;background:none}.meta{width:auto}\
.marked{list-style:none;padding-left:0}.detail{font-size:10pt;color:#333}\
.line{border-bottom:1px solid #555;height:16pt}.sign{table-layout:fixed}.sign td{height:28pt}\
.footer{border-top:1px solid #555;margin-top:10pt;padding-top:4pt;font-size:9pt;color:#333}";

/// Set closely: all of it on one page.
const CLOSE: &str = "@page{margin:12mm}body{font-size:9.5pt;line-height:1.25}h1{font-size:15pt}h2{font-size:11pt;margin:7pt 0 2pt}\
th,td{padding:1pt 4pt}p,ul,table{margin-bottom:3pt}li{margin:0}.footer{font-size:8pt}.line{height:14pt}";

/// The file.
#[must_use]
pub fn write(paper: &Paper) -> String {
    let mut html = Html(String::from("<!DOCTYPE html>\n"));
    html.raw("<html lang=\"").raw(paper.locale.tag()).raw("\"><head><meta charset=\"utf-8\"><title>");
    html.text(&paper.title).raw("</title><style>").raw(STYLE);
    if paper.one_page {
        html.raw(CLOSE);
    }
    html.raw("</style></head><body>\n").element("h1", &paper.title);
    if !paper.meta.is_empty() {
        html.raw("<table class=\"meta\">");
        for (label, value) in &paper.meta {
            html.raw("<tr><th scope=\"row\">").text(label).raw("</th><td>").text(value).raw("</td></tr>");
        }
        html.raw("</table>\n");
    }
    for block in &paper.blocks {
        html.block(block);
    }
    html.raw("<div class=\"footer\">");
    for line in &paper.footer {
        html.element("p", line);
    }
    html.raw("</div>\n</body></html>\n");
    html.0
}

struct Html(String);

impl Html {
    fn raw(&mut self, html: &str) -> &mut Self {
        self.0.push_str(html);
        self
    }

    /// Words, in which nothing is markup.
    fn text(&mut self, text: &str) -> &mut Self {
        for letter in text.chars() {
            match letter {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                other => self.0.push(other),
            }
        }
        self
    }

    fn element(&mut self, name: &str, text: &str) -> &mut Self {
        self.raw("<").raw(name).raw(">").text(text).raw("</").raw(name).raw(">\n")
    }

    fn cells<'a>(&mut self, name: &str, cells: impl IntoIterator<Item = &'a String>) -> &mut Self {
        for cell in cells {
            self.raw("<").raw(name).raw(">").text(cell).raw("</").raw(if name == "td" { "td" } else { "th" }).raw(">");
        }
        self
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { text, small } => {
                self.element(if *small { "h3" } else { "h2" }, text);
            }
            Block::Text(text) => {
                self.element("p", text);
            }
            Block::List(lines) => self.list(lines),
            Block::Table { caption, columns, rows } => self.table(caption, columns, rows),
            Block::FillIn { label, lines } => {
                self.element("p", label);
                for _ in 0..*lines {
                    self.raw("<div class=\"line\">&nbsp;</div>\n");
                }
            }
            Block::Signatures { parties, labels } => self.signatures(parties, labels),
        }
    }

    fn list(&mut self, lines: &[MarkedLine]) {
        let marked = lines.iter().any(|line| line.mark.is_some());
        self.raw(if marked { "<ul class=\"marked\">" } else { "<ul>" });
        for line in lines {
            self.raw("<li>");
            if let Some(mark) = &line.mark {
                self.raw(mark.sign).raw(" <strong>").text(&mark.word).raw(":</strong> ");
            }
            self.text(&line.text);
            if let Some(detail) = &line.detail {
                self.raw("<br><span class=\"detail\">").text(detail).raw("</span>");
            }
            self.raw("</li>\n");
        }
        self.raw("</ul>\n");
    }

    fn table(&mut self, caption: &str, columns: &[String], rows: &[Vec<String>]) {
        self.raw("<table><caption>").text(caption).raw("</caption><thead><tr>");
        self.cells("th scope=\"col\"", columns).raw("</tr></thead><tbody>\n");
        for row in rows {
            self.raw("<tr>").cells("th scope=\"row\"", row.first()).cells("td", row.iter().skip(1)).raw("</tr>\n");
        }
        self.raw("</tbody></table>\n");
    }

    fn signatures(&mut self, parties: &[String], labels: &[String]) {
        self.raw("<table class=\"sign\"><thead><tr><td></td>")
            .cells("th scope=\"col\"", parties)
            .raw("</tr></thead><tbody>\n");
        for label in labels {
            self.raw("<tr><th scope=\"row\">").text(label).raw("</th>");
            for _ in parties {
                self.raw("<td>&nbsp;</td>");
            }
            self.raw("</tr>\n");
        }
        self.raw("</tbody></table>\n");
    }
}

#[cfg(test)]
mod tests {
    use super::write;
    use crate::domain::text::Locale;
    use crate::session::scan::screen::{Block, Mark, MarkedLine, Paper};

    #[test]
    fn words_are_never_markup() {
        let evil = "<script>alert(\"1\") & more</script>".to_owned();
        let paper = Paper {
            locale: Locale::En,
            title: evil.clone(),
            meta: vec![(evil.clone(), evil.clone())],
            blocks: vec![
                Block::Heading { text: evil.clone(), small: true },
                Block::Text(evil.clone()),
                Block::List(vec![MarkedLine {
                    mark: Some(Mark { sign: "☐", word: evil.clone(), settled: false }),
                    text: evil.clone(),
                    detail: Some(evil.clone()),
                }]),
                Block::Table { caption: evil.clone(), columns: vec![evil.clone()], rows: vec![vec![evil.clone(); 2]] },
                Block::FillIn { label: evil.clone(), lines: 1 },
                Block::Signatures { parties: vec![evil.clone()], labels: vec![evil.clone()] },
            ],
            footer: vec![evil],
            one_page: true,
        };
        let html = write(&paper);
        assert!(!html.contains("<script") && html.contains("&lt;script&gt;alert(&quot;1&quot;) &amp; more"), "{html}");
        assert!(html.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"), "{html}");
        for name in ["ul", "li", "table", "thead", "tbody", "tr", "p", "h1", "h3", "div"] {
            let opened = html.matches(&format!("<{name}>")).count() + html.matches(&format!("<{name} ")).count();
            assert_eq!(opened, html.matches(&format!("</{name}>")).count(), "{name}: {html}");
        }
    }
}
