//! How much the label hangs on the weights, which nobody has measured: on made-up companies, hardly.

use generated_catalogue::random::Random;
use mkb_route::domain::scan::item::Level;
use mkb_route::domain::scan::model::Scan;
use mkb_route::domain::scan::response::{Rating, Response};
use mkb_route::domain::scan::score::{Label, Overall, score};
use serde_json::Value;

use super::support::scan::pack;

const COMPANIES: usize = 900;

/// A company that is so good on the whole, and better or worse in places.
fn company(scan: &Scan, random: &mut Random) -> Response {
    let mut response = Response::default();
    let mean = 18 + random.below(26);
    for (id, _) in scan.items.iter() {
        let tenths = (mean + random.below(13) + random.below(13)).saturating_sub(12);
        let level = Level::ALL[(tenths + 5).clamp(10, 44) / 10 - 1];
        response.rate(id, Some(Rating::Level(level)));
    }
    response
}

fn label(scan: &Scan, response: &Response) -> Label {
    match score(scan, response).overall {
        Overall::Sure(label) => label,
        open => panic!("everything is answered: {open:?}"),
    }
}

#[test]
fn a_weight_more_or_less_hardly_changes_a_label() {
    for model in ["workplace", "team"] {
        let scan = pack(model, &Value::Null).model;
        let mut random = Random::new(20_261_125);
        let companies: Vec<Response> = (0..COMPANIES).map(|_| company(&scan, &mut random)).collect();
        let labels: Vec<Label> = companies.iter().map(|company| label(&scan, company)).collect();
        for kind in Label::ALL {
            let count = labels.iter().filter(|label| **label == kind).count();
            assert!(count * 20 >= COMPANIES, "{model}: {kind:?} is said of {count} only");
        }
        let (mut compared, mut flipped) = (0, 0);
        for (id, item) in scan.items.iter() {
            for weight in [item.weight - 1, item.weight + 1].into_iter().filter(|weight| (1..=3).contains(weight)) {
                let mut other = scan.clone();
                other.items.change(id, |item| item.weight = weight);
                compared += COMPANIES;
                let labels = companies.iter().zip(&labels);
                flipped += labels.filter(|(company, before)| label(&other, company) != **before).count();
            }
        }
        assert!(compared > 25_000);
        assert!(flipped * 50 < compared, "{model}: {flipped} of {compared} labels flip");
    }
}
