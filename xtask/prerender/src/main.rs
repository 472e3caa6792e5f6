//! Prints the first question as the widget renders it, in every language, as JSON for `www/loader/opening.js`.
//!
//! The loader may not set HTML from text: the strictest page policy forbids it. So each element comes as a list of its
//! tag, its attributes and what is in it. The name of the hogeschool stays `{hogeschool}`: the loader knows it when it
//! has the content.
#![allow(clippy::print_stdout, reason = "a command line tool speaks to its caller through standard output")]

mod tree;

use std::error::Error;
use std::rc::Rc;

use mkb_route::content;
use mkb_route::domain::text::{Locale, Text};
use mkb_route::session::Session;
use mkb_route::session::screen::{Body, Field, Screen};
use mkb_route::ui::app::{App, AppProps};
use serde_json::{Map, Value, json};
use yew::{Callback, LocalServerRenderer};

fn main() -> Result<(), Box<dyn Error>> {
    let content = std::env::args().nth(1).ok_or("give the file with the content of a hogeschool")?;
    let text = std::fs::read_to_string(&content)?;
    let mut pack = content::load((&content, &text)).map_err(|problems| {
        problems.iter().map(|problem| problem.line_of_text(Locale::En) + "\n").collect::<String>()
    })?;
    pack.hogeschool.name = Text { nl: "{hogeschool}".into(), en: "{hogeschool}".into() };
    let pack = Rc::new(pack);
    let mut screens = Map::new();
    for locale in Locale::ALL {
        let screen = Session::new(pack.clone(), locale, None).screen();
        screens.insert(locale.tag().to_owned(), tree::of(&markup(screen)));
    }
    let screen = Session::new(pack, Locale::Nl, None).screen();
    println!("{}", json!({ "screens": screens, "alone": alone(&screen)? }));
    Ok(())
}

fn markup(screen: Screen) -> String {
    let props = AppProps {
        screen: Rc::new(screen),
        focus: None,
        announcement: None,
        heading_level: 2,
        on_action: Callback::noop(),
    };
    pollster::block_on(LocalServerRenderer::<App>::with_props(props).hydratable(false).render())
}

/// The options that can't go together with others.
fn alone(screen: &Screen) -> Result<Value, Box<dyn Error>> {
    let Body::Question(question) = &screen.body else { return Err("the first screen is no question".into()) };
    let Field::Choice { several: true, options, .. } = &question.field else {
        return Err("the first question does not let several options be chosen, which the loader counts on".into());
    };
    Ok(options.iter().filter(|option| option.exclusive).map(|option| Value::from(option.id.as_str())).collect())
}
