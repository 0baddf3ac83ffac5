package th.go.led.rangwan.domain.nomination;

import java.util.function.IntConsumer;

/**
 * The way from one row of numbers to another by deletions and insertions: Myers' divide and conquer, from both ends at
 * once. Where the ends have not met after {@link #PATIENCE} changes, the way is cut where it got furthest.
 */
final class EditPath {
    private static final int PATIENCE = 256;

    private final int[] before;
    private final int[] after;
    private final int[] forward; // furthest place in before on each diagonal, from the start
    private final int[] backward; // and from the end
    private final int zero; // where diagonal 0 stands in both
    private long steps;

    EditPath(int[] before, int[] after) {
        this.before = before;
        this.after = after;
        this.zero = after.length + 1;
        this.forward = new int[before.length + after.length + 3];
        this.backward = new int[before.length + after.length + 3];
    }

    /** A part of both rows, ends not included. */
    private record Box(int left, int right, int top, int bottom) {}

    private record Point(int x, int y) {}

    /** Tells the places to delete in the one row and to insert from the other. */
    void walk(IntConsumer delete, IntConsumer insert) {
        walk(new Box(0, before.length, 0, after.length), delete, insert);
    }

    long steps() {
        return steps;
    }

    private void walk(Box whole, IntConsumer delete, IntConsumer insert) {
        Box box = trimmed(whole);
        if (box.left() == box.right()) {
            for (int y = box.top(); y < box.bottom(); y++) {
                insert.accept(y);
            }
        } else if (box.top() == box.bottom()) {
            for (int x = box.left(); x < box.right(); x++) {
                delete.accept(x);
            }
        } else {
            Point middle = new Search(box).middle();
            walk(new Box(box.left(), middle.x(), box.top(), middle.y()), delete, insert);
            walk(new Box(middle.x(), box.right(), middle.y(), box.bottom()), delete, insert);
        }
    }

    private Box trimmed(Box box) {
        int left = box.left();
        int top = box.top();
        int right = box.right();
        int bottom = box.bottom();
        while (left < right && top < bottom && before[left] == after[top]) {
            left++;
            top++;
        }
        while (left < right && top < bottom && before[right - 1] == after[bottom - 1]) {
            right--;
            bottom--;
        }
        steps += left - box.left() + box.right() - right + 2;
        return new Box(left, right, top, bottom);
    }

    /** Looks for a point on the way, from both corners of a box. */
    private final class Search {
        private final Box box;
        private final int lowest;
        private final int highest;
        private final boolean odd;
        private int forwardLow;
        private int forwardHigh;
        private int backwardLow;
        private int backwardHigh;

        Search(Box box) {
            this.box = box;
            this.lowest = box.left() - box.bottom();
            this.highest = box.right() - box.top();
            this.forwardLow = box.left() - box.top();
            this.forwardHigh = forwardLow;
            this.backwardLow = box.right() - box.bottom();
            this.backwardHigh = backwardLow;
            this.odd = ((forwardLow - backwardLow) & 1) != 0;
            forward[zero + forwardLow] = box.left();
            backward[zero + backwardLow] = box.right();
        }

        Point middle() {
            for (int changes = 1; ; changes++) {
                Point met = forth();
                if (met == null) {
                    met = back();
                }
                if (met == null && changes >= PATIENCE) {
                    met = furthest();
                }
                if (met != null) {
                    return met;
                }
            }
        }

        private Point forth() {
            if (forwardLow > lowest) {
                forward[zero + --forwardLow - 1] = -1;
            } else {
                forwardLow++;
            }
            if (forwardHigh < highest) {
                forward[zero + ++forwardHigh + 1] = -1;
            } else {
                forwardHigh--;
            }
            for (int diagonal = forwardHigh; diagonal >= forwardLow; diagonal -= 2) {
                int at = zero + diagonal;
                int x = Math.max(forward[at - 1] + 1, forward[at + 1]);
                int from = x;
                while (x < box.right() && x - diagonal < box.bottom() && before[x] == after[x - diagonal]) {
                    x++;
                }
                steps += x - from + 1;
                forward[at] = x;
                if (odd && backwardLow <= diagonal && diagonal <= backwardHigh && backward[at] <= x) {
                    return new Point(x, x - diagonal);
                }
            }
            return null;
        }

        private Point back() {
            if (backwardLow > lowest) {
                backward[zero + --backwardLow - 1] = Integer.MAX_VALUE;
            } else {
                backwardLow++;
            }
            if (backwardHigh < highest) {
                backward[zero + ++backwardHigh + 1] = Integer.MAX_VALUE;
            } else {
                backwardHigh--;
            }
            for (int diagonal = backwardHigh; diagonal >= backwardLow; diagonal -= 2) {
                int at = zero + diagonal;
                int x = Math.min(backward[at - 1], backward[at + 1] - 1);
                int from = x;
                while (box.left() < x && box.top() < x - diagonal && before[x - 1] == after[x - diagonal - 1]) {
                    x--;
                }
                steps += from - x + 1;
                backward[at] = x;
                if (!odd && forwardLow <= diagonal && diagonal <= forwardHigh && x <= forward[at]) {
                    return new Point(x, x - diagonal);
                }
            }
            return null;
        }

        /** The point that got furthest from either corner. */
        private Point furthest() {
            Point fore = new Point(box.left(), box.top());
            for (int diagonal = forwardHigh; diagonal >= forwardLow; diagonal -= 2) {
                int x = Math.min(forward[zero + diagonal], Math.min(box.right(), box.bottom() + diagonal));
                fore = x + x - diagonal > fore.x() + fore.y() ? new Point(x, x - diagonal) : fore;
            }
            Point aft = new Point(box.right(), box.bottom());
            for (int diagonal = backwardHigh; diagonal >= backwardLow; diagonal -= 2) {
                int x = Math.max(backward[zero + diagonal], Math.max(box.left(), box.top() + diagonal));
                aft = x + x - diagonal < aft.x() + aft.y() ? new Point(x, x - diagonal) : aft;
            }
            int forth = fore.x() + fore.y() - box.left() - box.top();
            int back = box.right() + box.bottom() - aft.x() - aft.y();
            return forth >= back ? fore : aft;
        }
    }
}
