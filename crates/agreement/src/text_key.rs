//! Wordings made comparable, so that the same objective is known again.

/// A wording without case, accents, punctuation, hyphens and double spaces.
///
/// `Mettre en œuvre le travail socio-préventif` and `Mettre en oeuvre le travail sociopréventif`
/// share one key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextKey(String);

impl TextKey {
    /// Makes the key of `text`.
    pub fn of(text: &str) -> Self {
        let mut key = String::with_capacity(text.len() + 1);
        let mut rest = text;
        loop {
            let plain = plain_words(rest.as_bytes(), key.is_empty() || key.ends_with(' '));
            key.push_str(&rest[..plain]);
            let Some(letter) = rest[plain..].chars().next() else { break };
            rest = &rest[plain + letter.len_utf8()..];
            if !parts_words(letter) {
                push_folded(letter, &mut key);
            } else if !key.is_empty() && !key.ends_with(' ') {
                key.push(' ');
            }
        }
        key.truncate(key.trim_end_matches(' ').len());
        key.make_ascii_lowercase();
        Self(key)
    }

    /// Returns a number for the first `words` of `text`: the same for texts whose keys begin with the same
    /// words, and seldom for others.
    pub fn beginning(text: &str, words: usize) -> u64 {
        // FNV-1a, of 64 bits.
        let mut number = 0xcbf2_9ce4_8422_2325_u64;
        let mut put = |byte: u8| number = (number ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
        let (mut count, mut within) = (0, false);
        for letter in text.chars() {
            if letter.is_ascii_alphanumeric() || !parts_words(letter) {
                within |= each_folded(letter, &mut put);
            } else if std::mem::take(&mut within) {
                put(b' ');
                count += 1;
            }
            if count == words {
                break;
            }
        }
        if within {
            put(b' ');
        }
        number
    }

    /// Returns the key as text: words in lower case, one space between.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Tells whether there is no word in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Tells whether this wording is the beginning of `longer`, cut between two words.
    pub fn begins(&self, longer: &Self) -> bool {
        longer.0.strip_prefix(&self.0).is_some_and(|rest| rest.starts_with(' '))
    }
}

/// Counts the bytes at the beginning that a key takes over as they stand but for their case: letters and
/// digits without accents, and single spaces; `spaced` tells whether a space would be a second one.
fn plain_words(text: &[u8], mut spaced: bool) -> usize {
    let mut length = 0;
    loop {
        let word = text[length..].iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        length += word;
        spaced &= word == 0;
        if spaced || text.get(length) != Some(&b' ') {
            return length;
        }
        (length, spaced) = (length + 1, true);
    }
}

/// Returns the letters and digits of `word` in lower case without accents.
pub fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    fold_onto(&mut folded, word);
    folded
}

/// Adds to `folded` what [`fold`] makes of `word`.
pub fn fold_onto(folded: &mut String, word: &str) {
    let (from, plain) = (folded.len(), word.bytes().take_while(u8::is_ascii_alphanumeric).count());
    folded.push_str(&word[..plain]);
    folded[from..].make_ascii_lowercase();
    word[plain..].chars().for_each(|letter| push_folded(letter, folded));
}

/// Returns the letter that [`fold`] puts first, where the first letter of `word` alone tells it.
pub fn initial(word: &str) -> Option<u8> {
    let letter = word.chars().next()?;
    if letter.is_ascii_alphanumeric() {
        return u8::try_from(letter.to_ascii_lowercase()).ok();
    }
    match folded_letter(letter) {
        Folded::Letters(letters) => letters.bytes().next(),
        Folded::Nothing | Folded::Rare => None,
    }
}

/// Tells whether [`fold`] makes `folded` of `word`, without making it.
pub fn folds_to(word: &str, folded: &str) -> bool {
    for (at, letter) in word.bytes().enumerate() {
        if !letter.is_ascii_alphanumeric() {
            return folded.is_char_boundary(at) && rest_folds_to(&word[at..], &folded[at..]);
        }
        if folded.as_bytes().get(at) != Some(&letter.to_ascii_lowercase()) {
            return false;
        }
    }
    word.len() == folded.len()
}

fn rest_folds_to(word: &str, folded: &str) -> bool {
    let mut rest = folded;
    for letter in word.chars() {
        if letter.is_ascii_alphanumeric() {
            match rest.strip_prefix(letter.to_ascii_lowercase()) {
                Some(after) => rest = after,
                None => return false,
            }
            continue;
        }
        let letters = match folded_letter(letter) {
            Folded::Letters(letters) => letters,
            Folded::Nothing => continue,
            Folded::Rare => return fold(word) == folded,
        };
        match rest.strip_prefix(letters) {
            Some(after) => rest = after,
            None => return false,
        }
    }
    rest.is_empty()
}

fn parts_words(letter: char) -> bool {
    matches!(letter, ' ' | '\'' | '/' | '’' | '\u{9}'..='\u{d}') || (!letter.is_ascii() && letter.is_whitespace())
}

/// Shows each byte of what [`fold`] makes of a letter; tells whether there was one.
fn each_folded(letter: char, show: &mut impl FnMut(u8)) -> bool {
    if letter.is_ascii_alphanumeric() {
        show(letter.to_ascii_lowercase() as u8);
        return true;
    }
    let mut folded = String::new();
    push_folded(letter, &mut folded);
    folded.bytes().for_each(show);
    !folded.is_empty()
}

fn push_folded(letter: char, folded: &mut String) {
    if letter.is_ascii_alphanumeric() {
        return folded.push(letter.to_ascii_lowercase());
    }
    match folded_letter(letter) {
        Folded::Letters(letters) => folded.push_str(letters),
        Folded::Nothing => {}
        Folded::Rare => folded.extend(letter.to_lowercase().filter(|c| c.is_alphanumeric())),
    }
}

/// What a letter that is not plain becomes.
enum Folded {
    Letters(&'static str),
    /// It is no letter and no digit.
    Nothing,
    /// It is of a script that our languages do not write.
    Rare,
}

fn folded_letter(letter: char) -> Folded {
    let letters = match letter {
        '\0'..='\x7f' => return Folded::Nothing,
        'à'..='å' | 'À'..='Å' => "a",
        'ç' | 'Ç' => "c",
        'è'..='ë' | 'È'..='Ë' => "e",
        'ì'..='ï' | 'Ì'..='Ï' => "i",
        'ñ' | 'Ñ' => "n",
        'ò'..='ö' | 'Ò'..='Ö' => "o",
        'ù'..='ü' | 'Ù'..='Ü' => "u",
        'ý' | 'ÿ' | 'Ý' | 'Ÿ' => "y",
        'œ' | 'Œ' => "oe",
        'æ' | 'Æ' => "ae",
        'ß' | 'ẞ' => "ss",
        '\u{2000}'..='\u{20cf}' | '«' | '»' | '°' | '\u{a0}' => return Folded::Nothing,
        _ => return Folded::Rare,
    };
    Folded::Letters(letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_does_not_part_wordings() {
        let same = |a: &str, b: &str| assert_eq!(TextKey::of(a), TextKey::of(b), "{a} / {b}");
        same("Mettre en œuvre le travail socio-préventif", "METTRE EN OEUVRE LE TRAVAIL SOCIOPREVENTIF");
        same("l’estime de soi", "l'estime  de soi.");
        assert_ne!(TextKey::of("zone de police"), TextKey::of("zone de secours"));
    }

    #[test]
    fn a_word_is_compared_without_being_folded_first() {
        for word in ["Élève", "ŒUVRE", "socio-préventif", "STRASSE", "straße", "Ｅ1", "Škoda", "«", "", "l’an"]
        {
            let folded = fold(word);
            assert!(folds_to(word, &folded), "{word}");
            assert!(!folds_to(word, &format!("{folded}x")) && !folds_to(&format!("{word}x"), &folded), "{word}");
            assert!(initial(word).is_none_or(|letter| folded.bytes().next() == Some(letter)), "{word}");
        }
        assert_eq!((fold("ŒUVRE"), fold("Škoda"), fold("№ 3")), ("oeuvre".into(), "škoda".into(), "3".into()));
    }

    #[test]
    fn texts_that_begin_with_the_same_words_share_a_number() {
        let number = |text: &str| TextKey::beginning(text, 3);
        for text in ["Nombre de visites", "nombre  DE visîtes", "« Nombre de - visites » par an", "Nombre/de’visites."]
        {
            assert_eq!(number(text), number("Nombre de visites par mois"), "{text}");
        }
        for text in ["Nombre de", "Nombre de visiteurs", "Nombrede visites", "Le nombre de visites", ""] {
            assert_ne!(number(text), number("Nombre de visites par mois"), "{text}");
        }
    }

    #[test]
    fn a_cut_wording_begins_the_whole_one() {
        let cut = TextKey::of("Nombre de visites");
        assert!(cut.begins(&TextKey::of("Nombre de visites aux commerçants")));
        assert!(!cut.begins(&TextKey::of("Nombre de visites")));
        assert!(!cut.begins(&TextKey::of("Nombre de visitesses")));
    }
}
