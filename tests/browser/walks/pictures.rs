//! Pictures of every screen, for people to look at: only with `MKB_SCREENSHOTS` naming a folder.

use std::path::{Path, PathBuf};

use browser_tests::{Page, Persona, engine, json, walk};

const WIDTHS: [u32; 2] = [360, 1280];
const LANGUAGES: [&str; 2] = ["nl", "en"];
/// A name, the medium, and whether the page is asked to be dark or to use the visitor's own colours.
const LOOKS: [(&str, &str, &str, &str); 4] = [
    ("light", "screen", "light", "none"),
    ("dark", "screen", "dark", "none"),
    ("forced-colours", "screen", "dark", "active"),
    ("paper", "print", "light", "none"),
];

#[tokio::test]
async fn pictures_of_every_screen() {
    const WALK: &str = "pictures_of_every_screen";
    let Some(folder) = std::env::var_os("MKB_SCREENSHOTS").map(PathBuf::from) else {
        return engine::say_left_out(WALK, "MKB_SCREENSHOTS names no folder for them");
    };
    if engine::is_left_out(WALK) {
        return;
    }
    walk("index.html", |page| async move {
        let widget = page.ready_widget().await;
        let persona = Persona::read("mbo4-bbl-with-a-job");
        let taken = std::sync::atomic::AtomicUsize::new(1);
        let take = async |name: &str| {
            let place = taken.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            in_every_look(&page, &folder, &format!("{place:02}-{name}")).await;
        };
        widget.submit_expecting_a_mistake().await;
        take("mistake").await;
        persona.answer_all(&widget, async |_| take("question").await).await;
        take("result").await;
        page.script("for (const details of witness.all(0, 'details')) details.open = true", &[]).await;
        take("result-open").await;
        widget.click(".help > button").await;
        take("what-would-help").await;
        widget.click(".way button").await;
        take("tried").await;
        widget.click(".trying-back button").await;
        widget.press("Bekijk of wijzig je antwoorden").await;
        take("answers").await;
        page.script("witness.host(0).setAttribute('content', 'content/nothing.json')", &[]).await;
        widget.wait_for("failed").await;
        take("failure").await;
        page.expect_trouble();
    })
    .await;
}

async fn in_every_look(page: &Page, folder: &Path, name: &str) {
    for width in WIDTHS {
        for language in LANGUAGES {
            page.script("document.documentElement.lang = arguments[0]", &[json!(language)]).await;
            for (look, medium, scheme, forced) in LOOKS {
                page.devtools(
                    "Emulation.setEmulatedMedia",
                    &json!({ "media": medium, "features": [
                        { "name": "prefers-color-scheme", "value": scheme },
                        { "name": "forced-colors", "value": forced },
                    ] }),
                )
                .await;
                // First the width, because the height follows from it.
                let mut height = json!(300);
                for _ in 0..2 {
                    let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
                    page.devtools("Emulation.setDeviceMetricsOverride", &size).await;
                    height = page.script("return document.documentElement.scrollHeight", &[]).await;
                }
                page.picture(&folder.join(format!("{width}-{language}-{look}")).join(format!("{name}.png"))).await;
            }
        }
    }
    page.script("document.documentElement.lang = 'nl'", &[]).await;
    page.devtools("Emulation.clearDeviceMetricsOverride", &json!({})).await;
    page.devtools("Emulation.setEmulatedMedia", &json!({ "media": "", "features": [] })).await;
}
