//! The way from a page to the site's root.

/// The way from the page at this path to the root: `../../`, or `./` from the root itself.
pub fn root_of(path: &str) -> String {
    let up = "../".repeat(path.matches('/').count());
    if up.is_empty() { "./".into() } else { up }
}

#[cfg(test)]
mod tests {
    use super::root_of;

    #[test]
    fn each_folder_of_the_path_is_a_step_up() {
        assert_eq!(["", "about/", "area/kent/2016-17/"].map(root_of), ["./", "../", "../../../"]);
    }
}
