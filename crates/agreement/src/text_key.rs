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
        let mut key = String::with_capacity(text.len());
        for word in text.split(|c: char| c.is_whitespace() || matches!(c, '\'' | '’' | '/')) {
            let from = key.len();
            fold_into(word, &mut key);
            if key.len() > from {
                key.push(' ');
            }
        }
        key.truncate(key.trim_end().len());
        Self(key)
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

/// Returns the letters and digits of `word` in lower case without accents.
pub fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    fold_into(word, &mut folded);
    folded
}

fn fold_into(word: &str, folded: &mut String) {
    for letter in word.chars().flat_map(char::to_lowercase) {
        match letter {
            'a'..='z' | '0'..='9' => folded.push(letter),
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => folded.push('a'),
            'ç' => folded.push('c'),
            'è' | 'é' | 'ê' | 'ë' => folded.push('e'),
            'ì' | 'í' | 'î' | 'ï' => folded.push('i'),
            'ñ' => folded.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' => folded.push('o'),
            'ù' | 'ú' | 'û' | 'ü' => folded.push('u'),
            'ý' | 'ÿ' => folded.push('y'),
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            other if other.is_alphanumeric() => folded.push(other),
            _ => {}
        }
    }
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
    fn a_cut_wording_begins_the_whole_one() {
        let cut = TextKey::of("Nombre de visites");
        assert!(cut.begins(&TextKey::of("Nombre de visites aux commerçants")));
        assert!(!cut.begins(&TextKey::of("Nombre de visites")));
        assert!(!cut.begins(&TextKey::of("Nombre de visitesses")));
    }
}
