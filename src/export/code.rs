//! What is handed out to be pasted into somebody else's page.

use maud::html;

/// A frame as code: no script, a title of its own, the height that it needs. Browsers pass over what is in it: where a system
/// takes frames out of what an author pastes, as WordPress does, the link to the page stays.
pub fn frame(src: &str, title: &str, height: u32, page: &str) -> String {
    let height = height.to_string();
    html! {
        iframe src=(src) title=(title) width="100%" height=(height) style="border:0" loading="lazy" { a href=(page) { (title) " (MAPPA Atlas)" } }
    }
    .into_string()
}

/// A picture as code, leading to its page.
pub fn picture(href: &str, src: &str, alt: &str) -> String {
    html! { a href=(href) { img src=(src) width="600" height="315" alt=(alt); } }.into_string()
}

#[cfg(test)]
mod tests {
    use super::{frame, picture};

    #[test]
    fn nothing_foreign_becomes_markup() {
        assert_eq!(
            frame("https://a.example/?a=b&c=\"", "A “<b>”", 700, "/?\""),
            "<iframe src=\"https://a.example/?a=b&amp;c=&quot;\" title=\"A “&lt;b&gt;”\" width=\"100%\" height=\"700\" style=\"border:0\" \
             loading=\"lazy\"><a href=\"/?&quot;\">A “&lt;b&gt;” (MAPPA Atlas)</a></iframe>"
        );
        assert_eq!(
            picture("/?a&b", "/c.png", "1 < 2"),
            "<a href=\"/?a&amp;b\"><img src=\"/c.png\" width=\"600\" height=\"315\" alt=\"1 &lt; 2\"></a>"
        );
    }
}
