//! A ZIP archive of stored entries: all that a DOCX needs, without a library.

/// Makes an archive of `entries`, each with its name and bytes.
pub(crate) fn archive(entries: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for (name, bytes) in entries {
        let offset = length(out.len());
        let described = described(name, bytes);
        out.extend(b"PK\x03\x04");
        out.extend(&described);
        out.extend(name.as_bytes());
        out.extend(bytes);
        directory.extend(b"PK\x01\x02\x14\x00");
        directory.extend(&described);
        directory.extend([0; 10]);
        directory.extend(offset);
        directory.extend(name.as_bytes());
    }
    let start = length(out.len());
    let count = (entries.len() as u16).to_le_bytes();
    out.extend(&directory);
    out.extend(b"PK\x05\x06\x00\x00\x00\x00");
    out.extend(count);
    out.extend(count);
    out.extend(length(directory.len()));
    out.extend(start);
    out.extend([0, 0]);
    out
}

/// What stands in both headers of an entry: version, flags, method, time, sum, sizes, lengths.
fn described(name: &str, bytes: &[u8]) -> Vec<u8> {
    let mut out = vec![0x14, 0, 0, 0x08, 0, 0, 0, 0, 0x21, 0x58];
    out.extend(crc32(bytes).to_le_bytes());
    out.extend(length(bytes.len()));
    out.extend(length(bytes.len()));
    out.extend((name.len() as u16).to_le_bytes());
    out.extend([0, 0]);
    out
}

fn length(of: usize) -> [u8; 4] {
    (of as u32).to_le_bytes()
}

fn crc32(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for &byte in bytes {
        sum ^= u32::from(byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 };
        }
    }
    !sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sum_is_the_one_everybody_computes() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
    }
}
