//! Finds the chimes in a sound by the one rule there is: an onset is the first sample that is not zero after 10 ms or
//! more of zeros, or after the beginning. The browser tests follow the same rule.

/// The indices of the onsets.
pub fn onsets(samples: &[i32], sample_rate: u32) -> Vec<usize> {
    let hush = sample_rate as usize / 100;
    let mut zeros = hush;
    let mut onsets = Vec::new();
    for (index, sample) in samples.iter().enumerate() {
        if *sample == 0 {
            zeros += 1;
        } else {
            if zeros >= hush {
                onsets.push(index);
            }
            zeros = 0;
        }
    }
    onsets
}

#[test]
fn an_onset_follows_ten_milliseconds_of_zeros() {
    // At 300 Hz, 10 ms are 3 samples.
    assert_eq!(onsets(&[5, 0, 0, 5, 0, 0, 0, -1, 2, 0, 0, 0, 0, 1], 300), [0, 7, 13]);
    assert_eq!(onsets(&[0, 1], 300), [1]);
    assert!(onsets(&[0, 0, 0, 0], 300).is_empty());
}
