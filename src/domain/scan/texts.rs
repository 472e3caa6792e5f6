//! Every text of a scan, to fill in what the hogeschool sets: nothing with a brace in it reaches a screen.

use super::item::{Advice, Item};
use super::model::{Agreement, LabelWords, Scan, Value, Words};
use super::profile::{Kind, Question};
use crate::domain::text::Text;

/// Fills in the settings and the name of the hogeschool.
pub(super) fn fill(scan: &mut Scan, hogeschool: &Text) {
    let number = |number: &u16| {
        let number = number.to_string();
        Text { nl: number.as_str().into(), en: number.as_str().into() }
    };
    let mut values: Vec<(String, Text)> = vec![(HOGESCHOOL.to_owned(), hogeschool.clone())];
    scan.settings.change_all(|setting| {
        if let Value::Words(words) = &mut setting.value {
            *words = words.filled(HOGESCHOOL, hogeschool);
        }
    });
    values.extend(scan.settings.iter().filter_map(|(_, setting)| match &setting.value {
        Value::Words(words) => Some((setting.id.clone(), words.clone())),
        Value::Number(found) => Some((setting.id.clone(), number(found))),
        Value::Switch(_) => None,
    }));
    each(scan, &mut |text| {
        if !text.nl.contains('{') && !text.en.contains('{') {
            return;
        }
        for (name, value) in &values {
            *text = text.filled(name, value);
        }
    });
}

/// The placeholder that is no setting.
pub(crate) const HOGESCHOOL: &str = "hogeschool";

type Change<'c> = dyn FnMut(&mut Text) + 'c;

fn each(scan: &mut Scan, change: &mut Change) {
    words(&mut scan.words, change);
    scan.profile.change_all(|question| of_question(question, change));
    scan.dimensions.change_all(|dimension| {
        change(&mut dimension.name);
        dimension.hint.iter_mut().for_each(&mut *change);
    });
    scan.items.change_all(|item| of_item(item, change));
    scan.bands.iter_mut().for_each(&mut *change);
    let labels = &mut scan.labels;
    let labels = [
        &mut labels.not_now,
        &mut labels.unknown,
        &mut labels.conditions,
        &mut labels.ready,
        &mut labels.strong,
        &mut labels.gates_met,
    ];
    for LabelWords { title, text } in labels {
        change(title);
        change(text);
    }
    scan.flags.iter_mut().for_each(|flag| change(&mut flag.text));
    scan.merges.iter_mut().for_each(|merge| change(&mut merge.text));
    scan.terms.iter_mut().for_each(|term| change(&mut term.meaning));
    scan.agreement.iter_mut().for_each(|agreement| of_agreement(agreement, change));
}

fn words(words: &mut Words, change: &mut Change) {
    let Words { title, intro, planning, prefix, footer, roles, gate, gates, informal: _ } = words;
    [title, intro, footer, gate, gates].into_iter().for_each(&mut *change);
    planning.iter_mut().for_each(&mut *change);
    prefix.iter_mut().for_each(|(_, text)| change(text));
    roles.iter_mut().for_each(|(_, text)| change(text));
}

fn of_question(question: &mut Question, change: &mut Change) {
    change(&mut question.text);
    question.hint.iter_mut().for_each(&mut *change);
    if let Kind::Choice(choices) = &mut question.kind {
        for choice in choices {
            change(&mut choice.text);
            choice.hint.iter_mut().for_each(&mut *change);
        }
    }
}

fn of_item(item: &mut Item, change: &mut Change) {
    [&mut item.title, &mut item.question].into_iter().for_each(&mut *change);
    item.hint.iter_mut().chain(&mut item.anchors).chain(&mut item.ask).for_each(&mut *change);
    item.not_applicable.iter_mut().for_each(|rule| change(&mut rule.text));
    item.advice.iter_mut().flatten().for_each(|Advice { text, .. }| change(text));
    if let Some(mirror) = &mut item.mirror {
        change(&mut mirror.question);
        mirror.anchors.iter_mut().for_each(&mut *change);
    }
}

fn of_agreement(agreement: &mut Agreement, change: &mut Change) {
    [&mut agreement.title, &mut agreement.footer].into_iter().for_each(&mut *change);
    agreement.intro.iter_mut().for_each(|words| change(&mut words.text));
    for section in &mut agreement.sections {
        change(&mut section.title);
        section.points.iter_mut().for_each(|point| change(&mut point.text));
    }
}
