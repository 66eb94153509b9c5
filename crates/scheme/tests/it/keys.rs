//! Keys and small words as they are written: in addresses, in data and in messages.

use scheme::{CreditKey, EnvelopeKey, Level, Topic, WorkingTime};

const ENVELOPE: &str = "21012/pssp-2020-2022/plan/2020";

#[test]
fn the_key_of_an_envelope_reads_back_as_it_is_written() {
    let key: EnvelopeKey = ENVELOPE.parse().unwrap();
    assert_eq!(key.to_string(), ENVELOPE);
    let data = serde_json::to_string(&key).unwrap();
    assert_eq!(data, format!("\"{ENVELOPE}\""));
    assert_eq!(serde_json::from_str::<EnvelopeKey>(&data).unwrap(), key);
    assert_eq!(key.next_year().unwrap().to_string(), "21012/pssp-2020-2022/plan/2021");
    assert_eq!(key.credit().to_string(), "pssp-2020-2022/2020");
    for wrong in
        ["", "21012", "21012/pssp-2020-2022/plan", "x/pssp-2020-2022/plan/2020", "21012/p/p/20x0", "21012/a/b/2020/c"]
    {
        let error = wrong.parse::<EnvelopeKey>().unwrap_err();
        assert_eq!(error.to_string(), "expected an envelope such as '21012/pssp-2020-2022/plan/2020'", "{wrong}");
    }
}

#[test]
fn the_key_of_a_credit_reads_back_as_it_is_written() {
    let key: CreditKey = "pssp-2020-2022/2020".parse().unwrap();
    let data = serde_json::to_string(&key).unwrap();
    assert_eq!(data, "\"pssp-2020-2022/2020\"");
    assert_eq!(serde_json::from_str::<CreditKey>(&data).unwrap(), key);
    for wrong in ["pssp-2020-2022", "/2020", "pssp-2020-2022/"] {
        let error = wrong.parse::<CreditKey>().unwrap_err();
        assert_eq!(error.to_string(), "expected a scheme and a year such as 'pssp-2020-2022/2020'", "{wrong}");
    }
}

#[test]
fn a_share_of_full_time_keeps_its_fraction() {
    let time: WorkingTime = "62,5 %".parse().unwrap();
    assert_eq!((time.part(), time.whole(), time.to_string().as_str()), (5, 8, "5/8"));
    let data = serde_json::to_string(&time).unwrap();
    assert_eq!((data.as_str(), serde_json::from_str::<WorkingTime>(&data).unwrap()), ("\"5/8\"", time));
    for wrong in [",8", "+0,5", "0,+5", "0,805"] {
        let error = wrong.parse::<WorkingTime>().unwrap_err();
        assert_eq!(error.to_string(), "expected a share of full time such as '4/5', '80 %' or '0,8'", "{wrong}");
    }
}

#[test]
fn a_level_says_its_letter_and_what_it_expects() {
    let letters: Vec<String> = Level::ALL.iter().map(ToString::to_string).collect();
    assert_eq!(letters, ["A", "B", "C", "D", "E"]);
    let error = "F".parse::<Level>().unwrap_err();
    assert_eq!(error.to_string(), "expected a level from A to E, or one of the numbers 1, 2+, 2, 3 and 4");
}

#[test]
fn a_topic_says_what_it_expects() {
    let error = "weather".parse::<Topic>().unwrap_err();
    assert_eq!(error.to_string(), "expected a topic such as 'advance' or the code of a rule such as 'C-204'");
}
