//! A widget on a page, used as a visitor uses it.

use fantoccini::elements::Element;
use serde_json::{Value, json};

use crate::page::Page;

/// The widget at a place on the page.
#[derive(Clone, Debug)]
pub struct Widget {
    page: Page,
    place: usize,
}

impl Widget {
    pub(crate) fn new(page: Page, place: usize) -> Self {
        Self { page, place }
    }

    /// The page that it is on.
    #[must_use]
    pub fn page(&self) -> &Page {
        &self.page
    }

    /// Waits until it is `loading`, `ready` or `failed`.
    pub async fn wait_for(&self, state: &str) {
        let body = "return witness.host(arguments[0])?.dataset.state === arguments[1]";
        self.page.wait(body, &[json!(self.place), json!(state)]).await;
        if state == "ready" {
            self.page.wait("return witness.all(arguments[0], '.title').length > 0", &[json!(self.place)]).await;
        }
    }

    /// The words of everything that matches.
    pub async fn texts(&self, selector: &str) -> Vec<String> {
        let body = "return witness.all(arguments[0], arguments[1]).map(witness.words)";
        let found = self.page.script(body, &[json!(self.place), json!(selector)]).await;
        found.as_array().into_iter().flatten().filter_map(|text| text.as_str().map(str::to_owned)).collect()
    }

    /// The words of the first that matches.
    pub async fn text(&self, selector: &str) -> String {
        self.texts(selector).await.into_iter().next().unwrap_or_else(|| panic!("nothing matches {selector}"))
    }

    /// The heading of the screen: the question, on a screen with a question.
    pub async fn heading(&self) -> String {
        self.text("[part~=heading]").await
    }

    /// The words of the element with the focus.
    pub async fn focused(&self) -> String {
        let body = "const at = witness.root(arguments[0]).activeElement; return at ? witness.words(at) : ''";
        self.page.script(body, &[json!(self.place)]).await.as_str().unwrap_or_default().to_owned()
    }

    /// The first that matches.
    pub async fn find(&self, selector: &str) -> Element {
        self.page
            .element("return witness.all(arguments[0], arguments[1])[0]", &[json!(self.place), json!(selector)])
            .await
    }

    /// Presses the first that matches.
    pub async fn click(&self, selector: &str) {
        self.find(selector).await.click().await.unwrap_or_else(|error| panic!("press {selector}: {error}"));
    }

    /// Presses the button with these words.
    pub async fn press(&self, words: &str) {
        let body = "return witness.all(arguments[0], 'button', arguments[1])[0]";
        let button = self.page.element(body, &[json!(self.place), json!(words)]).await;
        button.click().await.unwrap_or_else(|error| panic!("press {words}: {error}"));
    }

    /// Has every list show all of its routes.
    pub async fn show_every_route(&self) {
        let body = "const more = witness.all(arguments[0], '.show-more button');
                    more[0]?.click();
                    return more.length === 0;";
        self.page.wait(body, &[json!(self.place)]).await;
    }

    /// Fills in an answer, in the form that answers have in JSON.
    pub async fn fill(&self, answer: &Value) {
        match answer {
            Value::String(text) if self.has_months().await && text != "unknown" => self.fill_month(text).await,
            Value::String(option) => self.choose(option).await,
            Value::Array(options) => {
                for option in options {
                    self.choose(option.as_str().expect("the name of an option")).await;
                }
            }
            Value::Number(number) => self.type_into("input[inputmode=numeric]", &number.to_string()).await,
            Value::Object(levels) => {
                for (statement, level) in levels {
                    self.click(&format!("input[name='{statement}'][value='{level}']")).await;
                }
            }
            _ => panic!("no answer: {answer}"),
        }
    }

    /// Answers the question on screen, and waits for the next screen.
    pub async fn answer(&self, answer: &Value) {
        self.fill(answer).await;
        self.submit().await;
    }

    /// Sends the form, and waits for the next screen.
    pub async fn submit(&self) {
        let steps = self.steps().await;
        self.click("button[type=submit]").await;
        self.wait_for_step(steps).await;
    }

    /// Sends the form as it is, and waits until it is told that something is wrong.
    pub async fn submit_expecting_a_mistake(&self) {
        self.click("button[type=submit]").await;
        self.page
            .wait("return witness.all(arguments[0], '[part~=error-summary]').length > 0", &[json!(self.place)])
            .await;
    }

    /// How many screens there have been.
    pub async fn steps(&self) -> u64 {
        let body = "return witness.events.filter((it) => it.name === 'step' && it.place === arguments[0]).length";
        self.page.script(body, &[json!(self.place)]).await.as_u64().unwrap_or_default()
    }

    /// Waits for a screen after as many as this.
    pub async fn wait_for_step(&self, steps: u64) {
        let body = "return witness.events.filter((it) => it.name === 'step' && it.place === arguments[0]).length > arguments[1]";
        self.page.wait(body, &[json!(self.place), json!(steps)]).await;
    }

    /// Ticks an option, as a press on its row does.
    async fn choose(&self, option: &str) {
        let selector = format!("input[value='{option}']");
        if self.find(&selector).await.is_selected().await.expect("an input") {
            return;
        }
        self.click(&selector).await;
    }

    async fn has_months(&self) -> bool {
        !self.texts("form select").await.is_empty()
    }

    async fn fill_month(&self, text: &str) {
        let (year, month) = text.split_once('-').expect("a month as 2007-03");
        let month = month.trim_start_matches('0');
        self.find("form select").await.select_by_value(month).await.expect("a month in the list");
        self.type_into("input[inputmode=numeric]", year).await;
    }

    async fn type_into(&self, selector: &str, text: &str) {
        let field = self.find(selector).await;
        field.clear().await.expect("a field can be emptied");
        field.send_keys(text).await.expect("a field can be typed in");
    }

    /// What the element's property gives.
    pub async fn property(&self, name: &str) -> Value {
        self.page.script("return witness.host(arguments[0])[arguments[1]]", &[json!(self.place), json!(name)]).await
    }

    /// Zero violations of WCAG on what is on screen, by axe.
    pub async fn is_accessible(&self) {
        crate::axe::check(&self.page).await;
    }
}
