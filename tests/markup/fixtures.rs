//! Screens as a session makes them, in the words of the interface and the content.

mod beside;
mod card;
mod help;
mod result;
pub(crate) mod scan;

use mkb_route::domain::text::Locale;
use mkb_route::session::screen::{
    AnswerGroup, AnswerRow, Body, CheckScreen, ErrorSummary, Field, Intro, Invitation, Language, Notice, OptionView,
    Progress, QuestionScreen, Screen, StatementRow, Why,
};

/// Every screen with a name.
pub(crate) fn all() -> Vec<(&'static str, Screen)> {
    vec![
        ("question-intro", screen(Body::Question(intro()))),
        ("question-choice", screen(Body::Question(choice()))),
        ("question-choice-error", screen(Body::Question(with_error(choice(), "Kies een antwoord.", 0)))),
        ("question-several", screen(Body::Question(several()))),
        ("question-number", screen(Body::Question(number()))),
        (
            "question-number-error",
            screen(Body::Question(with_error(number(), "Vul een getal in van 1 tot en met 60.", 0))),
        ),
        ("question-month", screen(Body::Question(month()))),
        (
            "question-month-error",
            screen(Body::Question(with_error(month(), "Vul het jaar in met vier cijfers. Bijvoorbeeld: 2005.", 1))),
        ),
        ("question-ratings", screen(Body::Question(ratings()))),
        (
            "question-ratings-error",
            screen(Body::Question(with_error(ratings(), "Kies bij minstens één zin hoe goed je dit kunt.", 0))),
        ),
        ("question-notice", Screen { notice: Some(notice()), ..screen(Body::Question(choice())) }),
        ("question-english", english(Body::Question(english_choice()))),
        ("check", screen(Body::Check(check()))),
        ("result", screen(Body::Result(Box::new(result::full())))),
        ("result-so-far", screen(Body::Result(Box::new(result::so_far())))),
        ("result-help", screen(Body::Result(Box::new(help::opened())))),
        ("result-tried", screen(Body::Result(Box::new(help::tried())))),
        ("result-filtered-empty", screen(Body::Result(Box::new(result::filtered_empty())))),
        ("result-english", english(Body::Result(Box::new(result::english())))),
    ]
}

fn screen(body: Body) -> Screen {
    Screen { locale: Locale::Nl, languages: languages(Locale::Nl), languages_label: "Taal".into(), notice: None, body }
}

fn english(body: Body) -> Screen {
    Screen {
        locale: Locale::En,
        languages: languages(Locale::En),
        languages_label: "Language".into(),
        notice: None,
        body,
    }
}

fn languages(current: Locale) -> Vec<Language> {
    let language = |locale, name: &str| Language { locale, name: name.into(), current: locale == current };
    vec![language(Locale::Nl, "Nederlands"), language(Locale::En, "English")]
}

fn notice() -> Notice {
    Notice {
        text: "Door je wijziging tellen 2 antwoorden nu niet mee:".into(),
        items: vec!["Welk profiel heb je op de havo?".into(), "In welke havo-vakken deed of doe je examen?".into()],
        undo: Some("Maak de wijziging ongedaan".into()),
        dismiss: "Sluit deze melding".into(),
    }
}

fn question(id: &str, heading: &str, field: Field) -> QuestionScreen {
    QuestionScreen {
        id: id.into(),
        intro: None,
        group: "Werken en leren".into(),
        progress: Progress { text: "Nog 3 tot 7 vragen".into(), answered: 6, total: 13 },
        back: Some("Terug".into()),
        heading: heading.into(),
        optional: None,
        hint: None,
        why: None,
        field,
        errors: None,
        submit: "Volgende".into(),
        so_far: Some("Bekijk je resultaat tot nu toe".into()),
        check: Some("Bekijk of wijzig je antwoorden".into()),
        leave: None,
    }
}

fn with_error(question: QuestionScreen, message: &str, part: usize) -> QuestionScreen {
    let errors = ErrorSummary {
        heading: "Er ontbreekt nog iets of er klopt iets niet".into(),
        prefix: "Fout:".into(),
        message: message.into(),
        part,
    };
    QuestionScreen { errors: Some(errors), ..question }
}

fn option(id: &str, text: &str) -> OptionView {
    OptionView { id: id.into(), text: text.into(), hint: None, selected: false, exclusive: false, apart: None }
}

fn hinted(id: &str, text: &str, hint: &str) -> OptionView {
    OptionView { hint: Some(hint.into()), ..option(id, text) }
}

fn unknown(selected: bool) -> OptionView {
    OptionView { exclusive: true, selected, apart: Some("of".into()), ..option("unknown", "Weet ik niet") }
}

fn why(text: &str) -> Option<Why> {
    Some(Why { summary: "Waarom vragen we dit?".into(), text: text.into() })
}

fn intro() -> QuestionScreen {
    let options = vec![
        hinted("ad", "Associate degree (Ad)", "Duurt meestal 2 jaar. Sterk gericht op de praktijk."),
        hinted("bachelor", "Bachelor", "Duurt meestal 4 jaar. Breder, met meer theorie en onderzoek."),
        option("any", "Maakt niet uit"),
    ];
    let field = Field::Choice { several: false, several_hint: None, options };
    let words = Intro {
        heading: "Welke route past bij jou?".into(),
        paragraphs: vec![
            "Beantwoord vragen over je diploma's, je werk en je wensen. Je ziet welke opleidingen van Hogeschool \
             Voorbeeld voor je openstaan, waarom, en wat je eerst moet regelen."
                .into(),
            "Je krijgt alleen vragen die voor jou verschil maken. Weet je iets niet? Kies dan “Weet ik niet”. Je kunt \
             elk antwoord later wijzigen."
                .into(),
            "Je antwoorden blijven op dit apparaat. Er wordt niets verstuurd.".into(),
        ],
    };
    QuestionScreen {
        intro: Some(words),
        group: "Wat je wilt".into(),
        progress: Progress { text: "Nog 19 vragen".into(), answered: 0, total: 19 },
        back: None,
        hint: Some("Allebei zijn het hbo-diploma's. Na een Ad kun je verder met een bachelor.".into()),
        why: why("Dan zetten we de opleidingen die je zoekt bovenaan. De andere blijf je zien."),
        so_far: None,
        check: None,
        ..question("degree", "Welk diploma wil je halen?", field)
    }
}

fn choice() -> QuestionScreen {
    let options = vec![
        option("none", "Nog geen werk"),
        OptionView {
            selected: true,
            ..hinted("employee", "Een baan met loon", "Ook als je contract nog moet beginnen.")
        },
        option("agency", "Werk via een uitzendbureau of detachering"),
        option("internship", "Een stage"),
        unknown(false),
    ];
    let field = Field::Choice { several: false, several_hint: None, options };
    QuestionScreen {
        hint: Some("Heb je meer werk? Neem wat het best bij de opleiding past.".into()),
        why: why("Vaak is werk een deel van de opleiding. Zonder werk kun je soms toch beginnen."),
        ..question("work", "Welk werk heb je tijdens je studie?", field)
    }
}

fn several() -> QuestionScreen {
    let options = vec![
        OptionView { selected: true, ..option("nt", "Natuur en Techniek (N&T)") },
        OptionView { selected: true, ..option("ng", "Natuur en Gezondheid (N&G)") },
        option("em", "Economie en Maatschappij (E&M)"),
        option("cm", "Cultuur en Maatschappij (C&M)"),
        OptionView {
            exclusive: true,
            ..hinted("old", "Geen profiel", "Je diploma is van vóór 2000, met losse vakken.")
        },
        unknown(false),
    ];
    let field = Field::Choice { several: true, several_hint: Some("Kies alles wat klopt.".into()), options };
    QuestionScreen {
        group: "Je vooropleiding".into(),
        hint: Some("Heb je er twee, kies ze dan allebei.".into()),
        why: why("Sommige opleidingen vragen een profiel of een vak. Dat verschilt per hogeschool."),
        ..question("havo_profile", "Welk profiel heb je op de havo?", field)
    }
}

fn number() -> QuestionScreen {
    let field = Field::Number {
        label: "Je antwoord".into(),
        value: "24".into(),
        unit: Some("uur per week".into()),
        unknown: Some(unknown(false)),
    };
    QuestionScreen {
        hint: Some("Tel ook uren mee die je zeker nog krijgt.".into()),
        why: why("Veel opleidingen vragen een minimum aan uren."),
        ..question("hours", "Hoeveel uur per week werk je daar tijdens je studie?", field)
    }
}

fn month() -> QuestionScreen {
    let months = "januari februari maart april mei juni juli augustus september oktober november december";
    let field = Field::Month {
        month_label: "Maand".into(),
        month_empty: "Kies een maand".into(),
        months: months.split(' ').map(str::to_owned).collect(),
        month: "9".into(),
        year_label: "Jaar".into(),
        year: "98".into(),
        unknown: None,
    };
    QuestionScreen {
        group: "Over jou".into(),
        hint: Some("De dag hebben we niet nodig.".into()),
        why: why("Zonder diploma dat toegang geeft, kun je vanaf 21 jaar soms een toelatingsonderzoek doen."),
        ..question("birth", "In welke maand ben je geboren?", field)
    }
}

fn ratings() -> QuestionScreen {
    let statement = |id: &str, text: &str, selected| StatementRow { id: id.into(), text: text.into(), selected };
    let field = Field::Ratings {
        scale: ["nog niet", "met hulp", "zelfstandig", "ik help anderen"].map(str::to_owned).into(),
        statements: vec![
            statement("m1", "Ik maak een plan voordat ik aan een grotere opdracht begin.", None),
            statement("m2", "Ik zoek uit wat er al bekend is, en kijk of een bron te vertrouwen is.", Some(1)),
            statement("m3", "Ik leg vast wat ik deed, zodat een ander het kan volgen.", Some(2)),
            statement("m4", "Ik stuur bij als de uitkomst anders is dan ik had verwacht.", None),
        ],
    };
    QuestionScreen {
        group: "Wat je al kunt: niveau Associate degree".into(),
        optional: Some("(niet verplicht)".into()),
        hint: Some("Denk bij elke zin aan een voorbeeld van je werk, stage of school.".into()),
        why: why("Dit verandert niets aan je toelating. Het helpt je kiezen en je voorbereiden."),
        so_far: None,
        leave: Some("Stop hiermee en ga naar je resultaat".into()),
        ..question("methodical", "Methodisch handelen", field)
    }
}

fn english_choice() -> QuestionScreen {
    let options = vec![
        hinted("under", "Fewer than 250", "Count full-time jobs."),
        option("over", "250 or more"),
        OptionView { exclusive: true, apart: Some("or".into()), ..option("unknown", "I don't know") },
    ];
    QuestionScreen {
        group: "Work and learn".into(),
        progress: Progress { text: "At most 3 questions left".into(), answered: 12, total: 15 },
        back: Some("Back".into()),
        hint: Some("Count parent and sister companies too, not only your own branch.".into()),
        why: Some(Why {
            summary: "Why do we ask this?".into(),
            text: "A small or medium-sized company has fewer than 250 people.".into(),
        }),
        submit: "Continue".into(),
        so_far: Some("See your result so far".into()),
        check: Some("See or change your answers".into()),
        ..question(
            "employer_size",
            "How many people work for your employer?",
            Field::Choice { several: false, several_hint: None, options },
        )
    }
}

fn check() -> CheckScreen {
    CheckScreen {
        heading: "Je antwoorden".into(),
        intro: "Kijk of alles klopt. Je kunt elk antwoord wijzigen.".into(),
        back: Some("Terug".into()),
        groups: answers(),
        invitations: vec![invitation()],
        submit: "Bekijk je resultaat".into(),
        questions_left: false,
        restart: "Begin opnieuw".into(),
        restart_confirm: "Al je antwoorden worden gewist. Weet je het zeker?".into(),
        restart_cancel: "Nee, ga terug".into(),
    }
}

fn invitation() -> Invitation {
    Invitation {
        id: "bachelor_competences".into(),
        text: "Wat je al kunt: niveau bachelor: kijk wat je al kunt. Het verandert niets aan je toelating.".into(),
        button: "Begin met: Wat je al kunt: niveau bachelor".into(),
    }
}

fn answers() -> Vec<AnswerGroup> {
    let row = |id: &str, question: &str, answer: &[&str]| AnswerRow {
        id: id.into(),
        question: question.into(),
        answer: answer.iter().map(|&text| text.to_owned()).collect(),
        change: "Wijzig".into(),
    };
    vec![
        AnswerGroup {
            title: "Wat je wilt".into(),
            rows: vec![
                row("field", "In welke richting wil je studeren?", &["Techniek en ICT", "Economie en management"]),
                row("degree", "Welk diploma wil je halen?", &["Maakt niet uit"]),
                row("start", "Wanneer wil je beginnen?", &["September 2027"]),
            ],
        },
        AnswerGroup {
            title: "Je vooropleiding".into(),
            rows: vec![
                row("diplomas", "Welke diploma's heb je, of haal je nog?", &["Mbo", "Havo"]),
                row("mbo", "Welk mbo-niveau heb je, of haal je nog?", &["Niveau 4"]),
                row("mbo4_status", "Heb je je mbo-diploma niveau 4 al?", &["Nog niet, wel vóór de start"]),
            ],
        },
        AnswerGroup {
            title: "Werken en leren".into(),
            rows: vec![
                row("work", "Welk werk heb je tijdens je studie?", &["Een baan met loon"]),
                row("hours", "Hoeveel uur per week werk je daar tijdens je studie?", &["24 uur per week"]),
                row("sign", "Wil het bedrijf een overeenkomst met jou en de hogeschool tekenen?", &["Weet ik niet"]),
            ],
        },
    ]
}
