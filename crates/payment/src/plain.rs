//! The letters that every bank of the payments area takes.
//!
//! Choice: 0057

use std::borrow::Cow;

/// Writes `text` in the letters that every bank takes, at most `length` of them.
///
/// Accents are left away, `&` becomes `+`, what has no like becomes a full stop; no stroke stands
/// at an end or beside another, and nothing is left of blanks at the ends.
///
/// Choice: 0057
pub fn plain(text: &str, length: usize) -> String {
    let mut written = String::new();
    for sign in text.chars() {
        for letter in like(sign).chars() {
            let second = matches!(letter, ' ' | '/') && written.ends_with(letter);
            if !second && written.len() < length {
                written.push(letter);
            }
        }
    }
    written.trim_matches([' ', '/']).to_owned()
}

fn like(sign: char) -> Cow<'static, str> {
    const KEPT: &str = "/-?:().,'+ ";
    if sign.is_ascii_alphanumeric() || KEPT.contains(sign) {
        return Cow::Owned(sign.to_string());
    }
    let small = sign.to_lowercase().next().unwrap_or(sign);
    let Some((_, plain)) = LIKE.iter().find(|(signs, _)| signs.contains(small)) else {
        return Cow::Borrowed(if sign.is_whitespace() { " " } else { "." });
    };
    if small == sign { Cow::Borrowed(plain) } else { Cow::Owned(plain.to_uppercase()) }
}

const LIKE: &[(&str, &str)] = &[
    ("àáâãäåāăą", "a"),
    ("çćč", "c"),
    ("ďđ", "d"),
    ("èéêëēęě", "e"),
    ("ìíîïī", "i"),
    ("ł", "l"),
    ("ñńň", "n"),
    ("òóôõöøő", "o"),
    ("řŕ", "r"),
    ("śšș", "s"),
    ("ťț", "t"),
    ("ùúûüūůű", "u"),
    ("ýÿ", "y"),
    ("źżž", "z"),
    ("œ", "oe"),
    ("æ", "ae"),
    ("ß", "ss"),
    ("’‘‛`´\u{2032}", "'"),
    ("‐‑‒–—−_", "-"),
    ("&", "+"),
    ("«»“”„\"", "'"),
    ("[{", "("),
    ("]}", ")"),
    ("\\|", "/"),
    (";", ","),
    ("€", "EUR"),
    ("\u{300}\u{301}\u{302}\u{303}\u{308}\u{327}", ""),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_written_in_the_letters_of_banks() {
        assert_eq!(plain("Ville de Fontaine-l’Évêque", 70), "Ville de Fontaine-l'Eveque");
        assert_eq!(plain("  /Sint-Genesius-Rode // Œuvre & Söhne/ ", 70), "Sint-Genesius-Rode / OEuvre + Sohne");
        assert_eq!(plain("<script>\u{0}日本</script>", 70), ".script...../script.");
        assert_eq!(plain("Watermael-Boitsfort", 9), "Watermael");
    }
}
