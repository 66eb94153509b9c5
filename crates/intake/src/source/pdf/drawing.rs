//! What a page draws: its words and its straight lines, found by following the content of the page.
//!
//! Colours, pictures and curves are left out.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use super::MAX_UNPACKED;
use super::font::Font;
use super::matrix::Matrix;
use super::page::{Area, Length, POINT, Page, Ruling, Word, thousandths};
use crate::Unreadable;

/// The most operations that all pages of a document may take.
///
/// Choice: 0033
const MAX_OPERATIONS: usize = 5_000_000;
/// The most lines that are kept of one page.
const MAX_RULINGS: usize = 4_000;
/// The deepest nesting of forms in forms.
const MAX_FORMS: usize = 8;
/// The most states that are kept aside.
const MAX_STATES: usize = 256;
/// A filled rectangle that is no thicker is a line.
const THICK: Length = 3 * POINT;
/// A line that is shorter is a dot.
const SHORT: Length = 2 * POINT;

/// Follows the pages of one document, within what it may take.
pub(super) struct Drawings<'a> {
    document: &'a Document,
    fonts: BTreeMap<ObjectId, Rc<RefCell<Font<'a>>>>,
    bytes: usize,
    operations: usize,
}

/// What is set while a page is drawn.
#[derive(Clone)]
struct State<'a> {
    map: Matrix,
    font: Option<Rc<RefCell<Font<'a>>>>,
    size: Length,
    between_characters: Length,
    between_words: Length,
    /// In thousandths.
    stretched: Length,
    leading: Length,
    rise: Length,
}

/// One page that is being drawn.
struct Sheet<'a> {
    page: Page,
    state: State<'a>,
    kept: Vec<State<'a>>,
    text: Matrix,
    line: Matrix,
    path: Vec<Vec<(Length, Length)>>,
    /// The word that is being written, and where the next character would follow.
    word: Option<(Word, (Length, Length))>,
}

impl<'a> Drawings<'a> {
    pub(super) fn of(document: &'a Document) -> Self {
        Self { document, fonts: BTreeMap::new(), bytes: MAX_UNPACKED, operations: MAX_OPERATIONS }
    }

    /// Follows one page; one whose content is broken is returned as far as it goes, with `false`.
    ///
    /// # Errors
    /// [`Unreadable::UnpacksTooLarge`] (`I-014`).
    pub(super) fn page(&mut self, number: u32, id: ObjectId) -> Result<(Page, bool), Unreadable> {
        let document = self.document;
        let Ok(dictionary) = document.get_dictionary(id) else {
            return Ok((Page { number, ..Page::default() }, false));
        };
        let (page, map) = blank(document, dictionary, number);
        let resources = inherited(document, dictionary, b"Resources").and_then(|object| object.as_dict().ok());
        let mut sheet = Sheet::new(page, map);
        let mut whole = true;
        let mut content = Vec::new();
        for part in document.get_page_contents(id) {
            match document.get_object(part).and_then(Object::as_stream) {
                Ok(stream) => {
                    let (unpacked, complete) = self.unpacked(stream)?;
                    content.extend(unpacked);
                    whole &= complete;
                }
                Err(_) => whole = false,
            }
            content.push(b'\n');
        }
        whole &= self.follow(&mut sheet, &content, resources, 0)?;
        sheet.end_word();
        Ok((sheet.page, whole))
    }

    /// Unpacks a stream as far as it goes, and tells whether it is whole.
    fn unpacked(&mut self, stream: &Stream) -> Result<(Vec<u8>, bool), Unreadable> {
        match stream.get_plain_content_with_limit(self.bytes) {
            Ok(content) => {
                self.bytes -= content.len().min(self.bytes);
                let whole = is_whole(stream, &content);
                Ok((content, whole))
            }
            Err(error) if super::is_too_large(&error) => Err(Unreadable::UnpacksTooLarge),
            Err(_) => Ok((Vec::new(), false)),
        }
    }

    fn follow(
        &mut self,
        sheet: &mut Sheet<'a>,
        content: &[u8],
        resources: Option<&'a Dictionary>,
        depth: usize,
    ) -> Result<bool, Unreadable> {
        let mut whole = true;
        for operation in Content::decode_iter(content) {
            let Ok(operation) = operation else { return Ok(false) };
            self.operations = self.operations.checked_sub(1).ok_or(Unreadable::UnpacksTooLarge)?;
            match operation.operator.as_str() {
                "Tf" => self.set_font(sheet, &operation, resources),
                "Do" if depth < MAX_FORMS => whole &= self.form(sheet, &operation, resources, depth)?,
                _ => sheet.perform(&operation),
            }
        }
        Ok(whole)
    }

    fn set_font(&mut self, sheet: &mut Sheet<'a>, operation: &Operation, resources: Option<&'a Dictionary>) {
        let [Object::Name(name), size] = operation.operands.as_slice() else { return };
        sheet.end_word();
        sheet.state.size = number(size).unwrap_or(0);
        let fonts = resources.and_then(|all| all.get_deref(b"Font", self.document).ok()?.as_dict().ok());
        sheet.state.font = fonts.and_then(|fonts| self.font(fonts.get(name).ok()?));
    }

    fn font(&mut self, object: &'a Object) -> Option<Rc<RefCell<Font<'a>>>> {
        let (id, object) = self.document.dereference(object).ok()?;
        if let Some(font) = id.and_then(|id| self.fonts.get(&id)) {
            return Some(Rc::clone(font));
        }
        let font = Rc::new(RefCell::new(Font::read(self.document, object.as_dict().ok()?, self.bytes)));
        self.fonts.extend(id.map(|id| (id, Rc::clone(&font))));
        Some(font)
    }

    fn form(
        &mut self,
        sheet: &mut Sheet<'a>,
        operation: &Operation,
        resources: Option<&'a Dictionary>,
        depth: usize,
    ) -> Result<bool, Unreadable> {
        let document = self.document;
        let named = || {
            let name = operation.operands.first()?.as_name().ok()?;
            let all = resources?.get_deref(b"XObject", document).ok()?.as_dict().ok()?;
            let stream = all.get_deref(name, document).ok()?.as_stream().ok()?;
            stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|kind| kind == b"Form").then_some(stream)
        };
        let Some(stream) = named() else { return Ok(true) };
        let own = stream.dict.get_deref(b"Resources", document).and_then(Object::as_dict).ok();
        let map = stream.dict.get_deref(b"Matrix", document).and_then(Object::as_array).ok();
        let (content, complete) = self.unpacked(stream)?;
        let (before, kept) = (sheet.state.clone(), std::mem::take(&mut sheet.kept));
        if let Some(map) = map.and_then(|map| matrix(map)) {
            sheet.state.map = map.then(sheet.state.map);
        }
        let whole = self.follow(sheet, &content, own.or(resources), depth + 1)?;
        (sheet.state, sheet.kept) = (before, kept);
        Ok(whole && complete)
    }
}

/// Tells whether a packed stream holds the sum of what it unpacked to: one that broke off does not.
///
/// Streams that are packed in another way, or whose rows are told by their differences, pass.
fn is_whole(stream: &Stream, content: &[u8]) -> bool {
    const TAIL: usize = 12;
    let plain = stream.filters().is_ok_and(|filters| filters == [b"FlateDecode".as_slice()]);
    if !plain || stream.dict.has(b"DecodeParms") {
        return true;
    }
    let sum = adler(content).to_be_bytes();
    let tail = &stream.content[stream.content.len().saturating_sub(TAIL)..];
    tail.windows(sum.len()).any(|four| four == sum)
}

/// Sums bytes up as RFC 1950 says.
fn adler(bytes: &[u8]) -> u32 {
    const MODULUS: u32 = 65_521;
    let step = |(a, b): (u32, u32), &byte: &u8| {
        let a = (a + u32::from(byte)) % MODULUS;
        (a, (b + a) % MODULUS)
    };
    let (a, b) = bytes.iter().fold((1, 0), step);
    b << 16 | a
}

/// Returns a page without content, and the map from its drawing to it.
fn blank(document: &Document, dictionary: &Dictionary, number: u32) -> (Page, Matrix) {
    const A4: [Length; 4] = [0, 0, 595 * POINT, 842 * POINT];
    let sheet = inherited(document, dictionary, b"MediaBox").and_then(|object| numbers(object.as_array().ok()?));
    let [left, low, right, high] = sheet.filter(|[left, low, right, high]| left < right && low < high).unwrap_or(A4);
    let turned = inherited(document, dictionary, b"Rotate").and_then(|object| object.as_i64().ok()).unwrap_or(0);
    let quarters = (turned / 90).rem_euclid(4);
    let (width, height) = if quarters % 2 == 0 { (right - left, high - low) } else { (high - low, right - left) };
    (Page { number, width, height, ..Page::default() }, Matrix::page([left, low, right, high], quarters))
}

/// Returns what a page has, or what the pages above it have for it.
fn inherited<'a>(document: &'a Document, page: &'a Dictionary, key: &[u8]) -> Option<&'a Object> {
    const MAX_ABOVE: usize = 64;
    let above = |page: &&'a Dictionary| page.get_deref(b"Parent", document).and_then(Object::as_dict).ok();
    std::iter::successors(Some(page), above).take(MAX_ABOVE).find_map(|page| page.get_deref(key, document).ok())
}

/// Returns a number in thousandths.
pub(super) fn number(object: &Object) -> Option<Length> {
    match object {
        Object::Integer(value) => Some(value.clamp(&-100_000, &100_000) * POINT),
        Object::Real(value) => thousandths(&format!("{value:.3}")),
        _ => None,
    }
}

/// Returns a number in millionths.
fn factor(object: &Object) -> Option<i128> {
    match object {
        Object::Integer(value) => Some(i128::from(*value) * 1_000_000),
        Object::Real(value) => format!("{value:.6}").replace('.', "").parse().ok(),
        _ => None,
    }
}

fn numbers<const N: usize>(list: &[Object]) -> Option<[Length; N]> {
    let list: Option<Vec<Length>> = list.iter().map(number).collect();
    list?.try_into().ok()
}

fn matrix(list: &[Object]) -> Option<Matrix> {
    let [a, b, c, d, x, y] = list else { return None };
    Some(Matrix::new([factor(a)?, factor(b)?, factor(c)?, factor(d)?], (number(x)?, number(y)?)))
}

impl<'a> Sheet<'a> {
    fn new(page: Page, map: Matrix) -> Self {
        let state = State {
            map,
            font: None,
            size: 0,
            between_characters: 0,
            between_words: 0,
            stretched: 1000,
            leading: 0,
            rise: 0,
        };
        let (text, line) = (Matrix::IDENTITY, Matrix::IDENTITY);
        Self { page, state, kept: Vec::new(), text, line, path: Vec::new(), word: None }
    }

    fn perform(&mut self, operation: &Operation) {
        let operands = operation.operands.as_slice();
        match operation.operator.as_str() {
            "q" if self.kept.len() < MAX_STATES => self.kept.push(self.state.clone()),
            "Q" => self.state = self.kept.pop().unwrap_or_else(|| self.state.clone()),
            "cm" => self.state.map = matrix(operands).map_or(self.state.map, |map| map.then(self.state.map)),
            "BT" => self.begin_line(Matrix::IDENTITY),
            "ET" => self.end_word(),
            "Tm" => self.begin_line(matrix(operands).unwrap_or(self.line)),
            "Td" => self.move_line(operands, false),
            "TD" => self.move_line(operands, true),
            "T*" => self.next_line(),
            "Tj" => self.show_all(operands),
            "TJ" => self.show_all(operands.first().and_then(|list| list.as_array().ok()).map_or(&[], |list| list)),
            "'" => {
                self.next_line();
                self.show_all(operands);
            }
            "\"" => {
                self.next_line();
                self.show_all(operands.get(2..).unwrap_or_default());
            }
            "Tc" | "Tw" | "Tz" | "TL" | "Ts" => self.set(&operation.operator, operands),
            "m" | "l" | "c" | "v" | "y" | "h" | "re" => self.draw(&operation.operator, operands),
            "S" | "s" => self.stroke(),
            "f" | "F" | "f*" => self.fill(),
            "B" | "B*" | "b" | "b*" => {
                self.fill();
                self.stroke();
            }
            _ => {}
        }
        if matches!(operation.operator.as_str(), "S" | "s" | "f" | "F" | "f*" | "B" | "B*" | "b" | "b*" | "n") {
            self.path.clear();
        }
    }

    fn set(&mut self, operator: &str, operands: &[Object]) {
        let Some(value) = operands.first().and_then(number) else { return };
        match operator {
            "Tc" => self.state.between_characters = value,
            "Tw" => self.state.between_words = value,
            "Tz" => self.state.stretched = value / 100,
            "TL" => self.state.leading = value,
            _ => self.state.rise = value,
        }
    }

    fn begin_line(&mut self, map: Matrix) {
        (self.text, self.line) = (map, map);
    }

    fn move_line(&mut self, operands: &[Object], leading: bool) {
        let Some([x, y]) = numbers(operands) else { return };
        if leading {
            self.state.leading = -y;
        }
        self.begin_line(Matrix::shifted(x, y).then(self.line));
    }

    fn next_line(&mut self) {
        self.begin_line(Matrix::shifted(0, -self.state.leading).then(self.line));
    }

    fn show_all(&mut self, list: &[Object]) {
        for object in list {
            match object {
                Object::String(bytes, _) => self.show(bytes),
                other => {
                    let back = number(other).unwrap_or(0) / 1000;
                    self.advance(-back * self.state.size / 1000);
                }
            }
        }
    }

    fn show(&mut self, bytes: &[u8]) {
        let Some(font) = self.state.font.clone() else { return };
        let mut font = font.borrow_mut();
        let step = if font.paired { 2 } else { 1 };
        for code in bytes.chunks(step) {
            let (text, width) = font.show(code);
            let width = width * self.state.size / 1000;
            self.character(text, width);
            let space = if code == b" " { self.state.between_words } else { 0 };
            self.advance(width + self.state.between_characters + space);
        }
    }

    fn advance(&mut self, by: Length) {
        self.text = Matrix::shifted(by * self.state.stretched / 1000, 0).then(self.text);
    }

    /// Adds a character to the word that is being written, or begins one.
    fn character(&mut self, text: &str, width: Length) {
        if text.chars().all(char::is_whitespace) {
            return self.end_word();
        }
        let map = self.text.then(self.state.map);
        let (from, to) = (map.of((0, self.state.rise)), map.of((width * self.state.stretched / 1000, self.state.rise)));
        let (over, up) = map.of_vector((0, self.state.size));
        let size = over.abs().max(up.abs()).max(1);
        let area = Area {
            left: from.0.min(to.0),
            top: from.1.min(to.1) - size * 8 / 10,
            right: from.0.max(to.0),
            bottom: from.1.max(to.1) + size * 2 / 10,
        };
        let follows = |next: (Length, Length)| {
            (next.1 - from.1).abs() * 8 < size && (next.0 - from.0) * 2 < size && (from.0 - next.0) * 100 < size * 15
        };
        match &mut self.word {
            Some((word, next)) if follows(*next) => {
                word.text.push_str(text);
                word.area = word.area.with(area);
                *next = to;
            }
            _ => {
                self.end_word();
                self.word = Some((Word { text: text.to_owned(), area, struck: false }, to));
            }
        }
    }

    fn end_word(&mut self) {
        self.page.words.extend(self.word.take().map(|(word, _)| word));
    }

    fn draw(&mut self, operator: &str, operands: &[Object]) {
        let point = |at: usize| {
            let (x, y) = (operands.get(at).and_then(number)?, operands.get(at + 1).and_then(number)?);
            Some(self.state.map.of((x, y)))
        };
        match operator {
            "m" => self.path.extend(point(0).map(|start| vec![start])),
            "re" => {
                let Some([x, y, width, height]) = numbers(operands) else { return };
                let corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)];
                self.path.push(corners.map(|corner| self.state.map.of(corner)).to_vec());
            }
            "h" => {
                if let Some(part) = self.path.last_mut() {
                    part.extend(part.first().copied());
                }
            }
            _ => {
                let end = point(operands.len().saturating_sub(2));
                if let (Some(part), Some(end)) = (self.path.last_mut(), end) {
                    part.push(end);
                }
            }
        }
    }

    /// Takes every straight part of the path as a line.
    fn stroke(&mut self) {
        let rulings: Vec<Ruling> = self
            .path
            .iter()
            .flat_map(|part| part.windows(2))
            .filter_map(|ends| ruling(ends[0], ends[1], POINT / 2))
            .collect();
        self.keep(rulings);
    }

    /// Takes every thin part of the path as a line.
    fn fill(&mut self) {
        let thin = |part: &Vec<(Length, Length)>| {
            let area = part.iter().map(|&(x, y)| Area { left: x, top: y, right: x, bottom: y }).reduce(Area::with)?;
            ruling((area.left, area.top), (area.right, area.bottom), THICK)
        };
        let rulings = self.path.iter().filter_map(thin).collect();
        self.keep(rulings);
    }

    fn keep(&mut self, rulings: Vec<Ruling>) {
        let room = MAX_RULINGS.saturating_sub(self.page.rulings.len());
        self.page.rulings.extend(rulings.into_iter().take(room));
    }
}

/// Returns the line between two points if it runs across the page or down it.
fn ruling(a: (Length, Length), b: (Length, Length), thick: Length) -> Option<Ruling> {
    let (wide, high) = ((a.0 - b.0).abs(), (a.1 - b.1).abs());
    match (wide > SHORT, high > SHORT) {
        (true, _) if high <= thick && wide > high => {
            Some(Ruling { across: true, at: a.1.midpoint(b.1), from: a.0.min(b.0), to: a.0.max(b.0) })
        }
        (_, true) if wide <= thick => {
            Some(Ruling { across: false, at: a.0.midpoint(b.0), from: a.1.min(b.1), to: a.1.max(b.1) })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_packed_stream_that_broke_off_is_known() {
        let words = b"BT /F1 8 Tf (Tenir des rondes) Tj ET ".repeat(20);
        let mut stream = Stream::new(Dictionary::new(), words);
        stream.compress().unwrap();
        let whole = stream.get_plain_content().unwrap();
        assert!(is_whole(&stream, &whole));
        stream.content.truncate(stream.content.len() - 8);
        let rest = stream.get_plain_content().unwrap_or_default();
        assert!(!is_whole(&stream, &rest));
    }

    #[test]
    fn bytes_are_summed_as_the_format_says() {
        assert_eq!((adler(b""), adler(b"Wikipedia")), (1, 0x11e6_0398));
    }
}
