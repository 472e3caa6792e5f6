//! A narrow screen, which is also what a wide one is at 400 %: nothing sticks out.

use browser_tests::{Page, Persona, json, walk};

const NARROW: u32 = 320;

/// What the reader of WCAG 1.4.12 may set, on everything.
const SPACED: &str = "
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`);
    const root = witness.root(0);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, spaced];";

async fn nothing_sticks_out(page: &Page, where_: &str) {
    let widths = page
        .script(
            "const wide = witness.all(0, '.root *').filter((element) => !element.closest('.scroll, svg, .unseen'))
               .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5).map((element) => element.outerHTML.slice(0, 200));
             return [document.documentElement.scrollWidth > innerWidth, wide];",
            &[],
        )
        .await;
    assert_eq!(widths, json!([false, []]), "at {where_}");
}

#[tokio::test]
async fn every_screen_fits_in_320_pixels_also_with_wider_text() {
    walk("index.html", |page| async move {
        page.open_in_room_of("index.html", NARROW, 480).await;
        let widget = page.ready_widget().await;
        page.script(SPACED, &[]).await;
        let persona = Persona::read("havo-cm-misses-a-subject");
        persona
            .answer_all(&widget, async |widget| {
                nothing_sticks_out(&page, &widget.heading().await).await;
            })
            .await;
        widget.show_every_route().await;
        page.script("for (const details of witness.all(0, 'details')) details.open = true", &[]).await;
        widget.click(".help > button").await;
        page.wait("return witness.all(0, '.way').length > 0", &[]).await;
        nothing_sticks_out(&page, "the result").await;
        widget.click(".way button").await;
        page.wait("return witness.all(0, '[part~=try-out]').length === 1", &[]).await;
        nothing_sticks_out(&page, "a result that is tried").await;
        widget.click(".trying-back button").await;
        widget.press("Bekijk of wijzig je antwoorden").await;
        nothing_sticks_out(&page, "the answers").await;
    })
    .await;
}
