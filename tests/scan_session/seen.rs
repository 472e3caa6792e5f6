//! What a script of a visit expects to see.

use mkb_route::session::scan::Session;
use mkb_route::session::scan::effect::{Effect, Event};
use mkb_route::session::scan::screen::{Block, Body, Paper, ProfileField, ResultScreen, Screen};
use serde_json::{Map, Value};

/// Everything expected that is not so.
pub(crate) fn unseen(session: &Session, effects: &[Effect], expected: &Value) -> Vec<String> {
    let screen = session.screen();
    let facts = expected.as_object().into_iter().flatten();
    facts
        .filter_map(|(fact, wanted)| {
            let found = found(session, &screen, effects, fact, wanted);
            (found != *wanted).then(|| format!("{fact}: {found} instead of {wanted}"))
        })
        .collect()
}

/// What is there of a fact. For texts that must be somewhere: the wanted ones, when they are.
fn found(session: &Session, screen: &Screen, effects: &[Effect], fact: &str, wanted: &Value) -> Value {
    let contains = |text: &str| {
        let parts = wanted.as_array().map_or_else(|| vec![wanted], |parts| parts.iter().collect());
        let missing = parts.iter().find(|part| !text.contains(part.as_str().unwrap()));
        missing.map_or_else(
            || wanted.clone(),
            |part| format!("no {part} in {}", text.chars().take(600).collect::<String>()).into(),
        )
    };
    match fact {
        "effects" => effects.iter().map(code).collect(),
        "announced" => contains(&format!("{effects:?}")),
        "says" => contains(&format!("{screen:#?}")),
        "says_not" => {
            let shown = format!("{screen:#?}");
            if shown.contains(wanted.as_str().unwrap()) { "there it is".into() } else { wanted.clone() }
        }
        "notice" => screen.notice.is_some().into(),
        "items" => outcome(session)["answers"]["items"].clone(),
        "profile" => outcome(session)["answers"]["profile"].clone(),
        "programme" => outcome(session)["answers"]["programme"].clone(),
        "outcome" => outcome(session)["outcome"]["overall"].clone(),
        _ => on_screen(&screen.body, fact, &contains),
    }
}

fn outcome(session: &Session) -> Value {
    use mkb_route::session::scan::saved::result_to_json;
    serde_json::from_str(&result_to_json(session.pack(), session.response(), session.locale())).unwrap()
}

fn on_screen(body: &Body, fact: &str, contains: &dyn Fn(&str) -> Value) -> Value {
    let panel = match body {
        Body::Start(screen) => Some(&screen.files),
        Body::Check(screen) => Some(&screen.files),
        Body::Result(screen) => Some(&screen.files),
        Body::Together(screen) => Some(&screen.files),
        _ => None,
    };
    if let Some(panel) = panel {
        match fact {
            "file_error" => return panel.error.as_deref().map_or(Value::Null, contains),
            "uses" => return panel.loaded.iter().flat_map(|it| &it.choices).map(|it| it.choice.code()).collect(),
            "loaded" => return panel.loaded.as_ref().map_or(Value::Null, |it| contains(&format!("{it:?}"))),
            "people" => return panel.people.iter().map(|it| it.text.clone()).collect(),
            _ => {}
        }
    }
    match (body, fact) {
        (Body::Start(screen), "demands") => {
            let rows = screen.programme.iter().flat_map(|programme| &programme.demands);
            contains(&rows.map(|row| format!("{}: {}\n", row.label, row.text)).collect::<String>())
        }
        (Body::Start(screen), "begin") => screen.begin.clone().into(),
        (Body::Start(screen), "lengths") => screen.lengths.iter().map(|it| it.hint.clone()).collect(),
        (Body::Profile(screen), "question") => screen.id.clone().into(),
        (Body::Profile(screen), "error") => screen.errors.as_ref().map_or(Value::Null, |it| it.message.clone().into()),
        (Body::Profile(screen), "progress") => screen.progress.text.clone().into(),
        (Body::Profile(screen), "next") => screen.next.clone().into(),
        (Body::Profile(screen), "value") => match &screen.field {
            ProfileField::Number { value, .. } => value.clone().into(),
            ProfileField::Choice(options) => {
                options.iter().find(|it| it.selected).map_or(Value::Null, |it| it.id.clone().into())
            }
        },
        (Body::Item(screen), "item") => screen.id.clone().into(),
        (Body::Item(screen), "progress") => screen.progress.text.clone().into(),
        (Body::Item(screen), "overall") => screen.progress.overall.clone().into(),
        (Body::Item(screen), "heading") => screen.heading.clone().into(),
        (Body::Item(screen), "gate") => screen.gate.clone().into(),
        (Body::Item(screen), "next") => screen.next.clone().into(),
        (Body::Item(screen), "note") => screen.note.value.clone().into(),
        (Body::Item(screen), "earlier") => screen.earlier.as_ref().map_or(Value::Null, |it| it.text.clone().into()),
        (Body::Item(screen), "options") => screen.levels.iter().chain(&screen.others).map(|it| it.id.clone()).collect(),
        (Body::Item(screen), "selected") => {
            let options = screen.levels.iter().chain(&screen.others);
            options.filter(|it| it.selected).map(|it| it.id.clone()).collect()
        }
        (Body::Item(screen), "terms") => {
            screen.terms.iter().flat_map(|it| &it.content).map(|it| it.word.clone()).collect()
        }
        (Body::Topics(screen), "topics") => {
            screen.rows.iter().map(|row| format!("{} {}/{}", row.title, row.done, row.done + row.open)).collect()
        }
        (Body::Check(screen), "blank") => {
            let rows = screen.groups.iter().flat_map(|group| &group.rows);
            rows.filter(|row| row.blank).map(|row| row.id.clone()).collect()
        }
        (Body::Check(screen), "known") => {
            let rows = screen.groups.iter().flat_map(|group| &group.rows);
            rows.filter(|row| row.known.is_some()).map(|row| row.id.clone()).collect()
        }
        (Body::Result(screen), fact) => in_result(screen, fact),
        (Body::Comparison(screen), "alert") => {
            screen.alert.iter().flat_map(|it| &it.items).map(|(id, _)| id.clone()).collect()
        }
        (Body::Comparison(screen), "trends") => {
            screen.topics.iter().map(|row| (row.title.clone(), row.word.clone().into())).collect::<Map<_, _>>().into()
        }
        (Body::Comparison(screen), "changed") => {
            let rows = screen.items.iter().flat_map(|(_, rows)| rows);
            rows.map(|row| (row.id.clone(), row.word.clone().into())).collect::<Map<_, _>>().into()
        }
        (Body::Together(screen), "verdict") => screen.verdict.as_ref().map_or(Value::Null, |it| it.0.clone().into()),
        (Body::Together(screen), "columns") => screen.columns.clone().into(),
        (Body::Together(screen), "discuss") => screen.discuss.iter().map(|row| row.id.clone()).collect(),
        (Body::Together(screen), "marks") => {
            let rows = screen.topics.iter().flat_map(|(_, rows)| rows).filter(|row| !row.word.is_empty());
            rows.map(|row| (row.id.clone(), row.word.clone().into())).collect::<Map<_, _>>().into()
        }
        (Body::Paper(screen), "lines") => lines(&screen.paper).into(),
        (Body::Paper(screen), "text") => contains(&format!("{:?}", screen.paper)),
        (body, _) => format!("{body:?}").chars().take(60).collect::<String>().into(),
    }
}

fn in_result(screen: &ResultScreen, fact: &str) -> Value {
    let words = |rows: Vec<(String, String)>| -> Value {
        rows.into_iter().map(|(id, word)| (id, word.into())).collect::<Map<_, _>>().into()
    };
    match fact {
        "label" => screen.verdict.as_ref().map_or(Value::Null, |it| it.code.into()),
        "title" => screen.verdict.as_ref().map_or(Value::Null, |it| it.title.clone().into()),
        "prefix" => screen.verdict.as_ref().map_or(Value::Null, |it| it.prefix.clone().into()),
        "hangs_on" => {
            let items = screen.verdict.iter().flat_map(|it| &it.items).flat_map(|it| &it.items);
            items.map(|(id, _)| id.clone()).collect()
        }
        "open" => screen.open.as_ref().map_or(Value::Null, |it| it.text.clone().into()),
        "not_arranged" => {
            let rows = screen.gates.iter().flat_map(|it| &it.rows).filter(|row| row.status.code() != "arranged");
            words(rows.map(|row| (row.id.clone(), row.word.clone())).collect())
        }
        "actions" => screen.plan.iter().flat_map(|it| &it.shown).map(|card| card.id.clone()).collect(),
        "more_tips" => screen.plan.iter().flat_map(|it| &it.more).map(|it| it.content.len()).sum::<usize>().into(),
        "bands" => {
            let bars = screen.bars.iter().flat_map(|it| &it.bars);
            words(bars.map(|bar| (bar.id.clone(), bar.word.clone())).collect())
        }
        "caps" => {
            let bars = screen.bars.iter().flat_map(|it| &it.bars);
            words(bars.filter_map(|bar| Some((bar.id.clone(), bar.cap.clone()?))).collect())
        }
        "lengths" => screen.bars.iter().flat_map(|it| &it.bars).map(|bar| vec![bar.low, bar.high]).collect(),
        "borders" => screen.bars.iter().flat_map(|it| &it.borders).map(|border| border.at).collect(),
        "alert" => screen.alert.iter().flat_map(|it| &it.items).map(|(id, _)| id.clone()).collect(),
        "flags" => screen.flags.iter().map(|flag| flag.id.clone()).collect(),
        "find_out" => screen.find_out.iter().flat_map(|it| &it.rows).map(|(id, ..)| id.clone()).collect(),
        "careless" => screen.careless.is_some().into(),
        "invitation" => screen.invitation.is_some().into(),
        "papers" => screen.papers.iter().map(|paper| paper.kind.code()).collect(),
        "code" => screen.download.code.clone().into(),
        "parts" => {
            let parts = [
                ("verdict", screen.verdict.is_some()),
                ("gates", screen.gates.is_some()),
                ("plan", screen.plan.is_some()),
                ("bars", screen.bars.is_some()),
            ];
            parts.into_iter().filter(|(_, there)| *there).map(|(name, _)| name).collect()
        }
        _ => Value::from("the result"),
    }
}

/// The headings and marked lines of a document, short.
fn lines(paper: &Paper) -> Vec<String> {
    let each = |block: &Block| match block {
        Block::Heading { text, .. } => vec![text.clone()],
        Block::List(lines) => lines
            .iter()
            .map(|line| line.mark.as_ref().map_or_else(|| "-".to_owned(), |mark| mark.sign.to_owned()))
            .collect(),
        Block::Table { rows, .. } => vec![format!("{} rows", rows.len())],
        Block::Text(_) | Block::FillIn { .. } | Block::Signatures { .. } => Vec::new(),
    };
    paper.blocks.iter().flat_map(each).collect()
}

fn code(effect: &Effect) -> String {
    match effect {
        Effect::FocusHeading => "focus_heading".to_owned(),
        Effect::FocusErrors => "focus_errors".to_owned(),
        Effect::FocusLoaded => "focus_loaded".to_owned(),
        Effect::Announce(_) => "announce".to_owned(),
        Effect::Emit(Event::Step { step, .. }) => step.code().to_owned(),
        Effect::Emit(Event::Outcome { label, complete, .. }) => {
            format!("outcome {} {complete}", label.unwrap_or("none"))
        }
        Effect::Emit(Event::Restart) => "restart".to_owned(),
        Effect::Print => "print".to_owned(),
        Effect::Download { name, .. } => format!("download {name}"),
        Effect::Copy(_) => "copy".to_owned(),
        Effect::Save => "save".to_owned(),
    }
}
