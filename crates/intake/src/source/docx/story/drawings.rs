//! Drawings: text boxes are read, pictures are counted, of two ways to draw the same only one.
//!
//! Choice: 0033

use super::{Apart, Ns, Step, Story, Tag, Way};

/// A drawing that is being read.
#[derive(Debug, Default)]
pub(super) struct Drawing {
    picture: bool,
    /// It holds words.
    pub(super) words: bool,
}

impl Story<'_> {
    pub(super) fn begin_drawing(&mut self, step: Step) -> Step {
        self.drawings.push(Drawing::default());
        step
    }

    pub(super) fn end_drawing(&mut self, step: Step) {
        let drawing = self.drawings.pop().unwrap_or_default();
        if drawing.words || self.way == Way::Edge {
            return;
        }
        if step == Step::Object {
            self.aside.end(Apart::Embedded);
        } else if drawing.picture {
            self.aside.end(Apart::Picture);
        }
    }

    /// Reads a tag of a drawing: a picture, a diagram, words of a shape.
    pub(super) fn drawn(&mut self, tag: &Tag<'_>) -> Step {
        let picture = tag.ns == Ns::Chart || matches!(tag.name(), "blip" | "imagedata");
        if let Some(drawing) = self.drawings.last_mut() {
            drawing.picture |= picture;
        }
        match tag.name() {
            "t" if tag.ns == Ns::Drawing => Step::Words(true),
            "textpath" => {
                let words = tag.attribute(Ns::Other, "string").unwrap_or_default().into_owned();
                self.say(&words);
                Step::Through
            }
            _ => Step::Through,
        }
    }

    /// Of several ways to show the same, only the first is read.
    pub(super) fn alternative(&mut self, tag: &Tag<'_>) -> Step {
        if tag.name() == "AlternateContent" {
            self.alternatives.push(false);
            return Step::Alternatives;
        }
        let read = self.alternatives.last_mut().is_some_and(|read| std::mem::replace(read, true));
        if read { Step::Skip } else { Step::Through }
    }
}
