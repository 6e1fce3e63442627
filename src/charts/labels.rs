//! Labels at the ends of lines, moved apart where they would collide.

/// The heights of labels, each as near as can be to where it wants to be, none nearer than `apart` to another, all
/// between `top` and `bottom` where there is room. In the order given.
pub fn spread(wanted: &[i32], apart: i32, top: i32, bottom: i32) -> Vec<i32> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by_key(|&index| wanted.get(index).copied());
    let mut placed: Vec<(usize, i32)> = Vec::with_capacity(wanted.len());
    for index in order {
        let want = wanted.get(index).copied().unwrap_or(top).clamp(top, bottom.max(top));
        placed.push((index, want));
        // push the pile up until its lowest label keeps its distance, then let what is left move down
        settle(&mut placed, apart, top, bottom);
    }
    placed.sort_by_key(|&(index, _)| index);
    placed.into_iter().map(|(_, at)| at).collect()
}

fn settle(placed: &mut [(usize, i32)], apart: i32, top: i32, bottom: i32) {
    let clash = |placed: &[(usize, i32)]| placed.windows(2).position(|pair| matches!(pair, [(_, a), (_, b)] if b - a < apart));
    for _ in 0..placed.len() * 2 {
        let Some(at) = clash(placed) else { break };
        let Some([upper, lower]) = placed.get_mut(at..at + 2) else { break };
        let missing = apart - (lower.1 - upper.1);
        let up = (missing / 2).min(upper.1 - top).max(0);
        upper.1 -= up;
        lower.1 = upper.1 + apart;
        if lower.1 > bottom {
            let back = (lower.1 - bottom).min(upper.1 - top).max(0);
            upper.1 -= back;
            lower.1 -= back;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::spread;

    #[test]
    fn labels_keep_their_distance_and_their_order() {
        assert_eq!(spread(&[100, 300], 16, 0, 400), [100, 300]);
        assert_eq!(spread(&[100, 104], 16, 0, 400), [94, 110]);
        assert_eq!(spread(&[104, 100], 16, 0, 400), [110, 94]);
        assert_eq!(spread(&[2, 2], 16, 0, 400), [0, 16]);
        assert_eq!(spread(&[399, 400], 16, 0, 400), [384, 400]);
    }
}
