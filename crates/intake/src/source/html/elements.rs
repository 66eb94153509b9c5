//! What the elements of HTML do to the words in them, by their names.

/// What an element is to the page that is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Paragraph,
    Heading,
    /// Parts what stands before it from what stands after it, and says no more.
    Block,
    /// Lines are kept as they stand.
    Preformatted,
    /// What a site puts around its text.
    Chrome,
    /// A remark beside the text.
    Aside,
    Numbered,
    Bulleted,
    Item,
    Terms,
    Term,
    Description,
    Table,
    Caption,
    RowGroup,
    Row,
    Cell,
    Select,
    Options,
    Choice,
    /// A button, which is to be pressed and not to be read.
    Control,
    Struck,
    Raised,
    Lowered,
    /// Text whose direction is set against its letters.
    Turned,
    /// Holds words only for programs that cannot show what it stands for.
    Unshown,
    Drawing,
    Inline,
}

/// Returns what an element of this name is, in lower case.
pub(super) fn kind(name: &str) -> Kind {
    match name {
        "p" => Kind::Paragraph,
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Kind::Heading,
        "pre" | "listing" => Kind::Preformatted,
        "nav" | "header" | "footer" => Kind::Chrome,
        "aside" => Kind::Aside,
        "ol" => Kind::Numbered,
        "ul" | "menu" | "dir" => Kind::Bulleted,
        "li" => Kind::Item,
        "dl" => Kind::Terms,
        "dt" => Kind::Term,
        "dd" => Kind::Description,
        "table" => Kind::Table,
        "caption" => Kind::Caption,
        "thead" | "tbody" | "tfoot" => Kind::RowGroup,
        "tr" => Kind::Row,
        "td" | "th" => Kind::Cell,
        "select" => Kind::Select,
        "optgroup" => Kind::Options,
        "option" => Kind::Choice,
        "button" => Kind::Control,
        "s" | "strike" | "del" => Kind::Struck,
        "sup" => Kind::Raised,
        "sub" => Kind::Lowered,
        "bdo" => Kind::Turned,
        "template" | "noscript" | "noframes" | "object" | "audio" | "video" | "canvas" | "datalist" => Kind::Unshown,
        "svg" => Kind::Drawing,
        _ if is_block(name) => Kind::Block,
        _ => Kind::Inline,
    }
}

fn is_block(name: &str) -> bool {
    const BLOCKS: [&str; 19] = [
        "div",
        "section",
        "article",
        "main",
        "address",
        "center",
        "blockquote",
        "fieldset",
        "legend",
        "form",
        "details",
        "summary",
        "figure",
        "figcaption",
        "hgroup",
        "dialog",
        "noframes",
        "search",
        "body",
    ];
    BLOCKS.contains(&name)
}

/// Tells whether an element of this name has no end.
pub(super) fn is_void(name: &str) -> bool {
    const VOID: [&str; 15] = [
        "area", "base", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta", "param", "source",
        "track", "wbr",
    ];
    VOID.contains(&name)
}

/// Tells whether the words in an element of this name are no HTML, so that no tag in them counts.
pub(super) fn is_raw(name: &str) -> bool {
    matches!(name, "script" | "style" | "title" | "textarea" | "xmp" | "iframe" | "noembed")
}

impl Kind {
    /// Tells whether a search for the element that an end tag closes stops here.
    pub(super) const fn is_border(self) -> bool {
        matches!(self, Self::Table | Self::Cell | Self::Caption)
    }

    /// Tells whether it stands within a line.
    pub(super) const fn is_inline(self) -> bool {
        matches!(
            self,
            Self::Inline
                | Self::Struck
                | Self::Raised
                | Self::Lowered
                | Self::Turned
                | Self::Drawing
                | Self::Control
                | Self::Select
                | Self::Options
                | Self::Choice
        )
    }

    /// Tells whether it begins where an open paragraph ends.
    pub(super) const fn parts(self) -> bool {
        !self.is_inline() && !matches!(self, Self::Unshown)
    }

    /// Returns the kinds that end where one of this kind begins, and the one before which the search stops.
    pub(super) const fn ends(self) -> Option<(&'static [Self], &'static [Self])> {
        use Kind::*;
        const LISTS: &[Kind] = &[Numbered, Bulleted, Table, Cell, Caption];
        const TERMS: &[Kind] = &[Terms, Table, Cell, Caption];
        Some(match self {
            Item => (&[Item], LISTS),
            Term | Description => (&[Term, Description], TERMS),
            Cell => (&[Cell, Caption], &[Row, Table]),
            Row => (&[Row, Cell, Caption], &[RowGroup, Table]),
            RowGroup => (&[RowGroup, Row, Cell, Caption], &[Table]),
            Caption => (&[Caption], &[Table]),
            Choice => (&[Choice], &[Select, Options]),
            Options => (&[Options, Choice], &[Select]),
            _ => return None,
        })
    }
}
