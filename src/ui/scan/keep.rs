//! Keeping the answers: as a file, or as a code.

use yew::{Callback, FocusEvent, Html, TargetCast, html};

use crate::session::scan::action::Action;
use crate::session::scan::screen::Download;
use crate::ui::heading::heading;
use crate::ui::press::secondary;

pub(super) fn view(download: &Download, level: u8, on: &Callback<Action>) -> Html {
    // To be copied by hand where the browser does not let a page use the clipboard.
    let onfocus = Callback::from(|event: FocusEvent| {
        event.target_unchecked_into::<web_sys::HtmlTextAreaElement>().select();
    });
    html! {
        <section class="part keep" part="keep">
            { heading(level, "group", &download.heading) }
            <div class="ways-in">
                <div class="field">
                    <p>{ &download.file_text }</p>
                    { secondary(&download.file_button, on, Action::DownloadResult) }
                </div>
                <div class="field">
                    <p>{ &download.code_text }</p>
                    <label for="own-code">{ &download.code_label }</label>
                    <textarea id="own-code" class="code" rows="3" readonly=true value={download.code.clone()} {onfocus} />
                    { secondary(&download.code_button, on, Action::CopyCode) }
                </div>
            </div>
        </section>
    }
}
