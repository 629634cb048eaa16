// SPDX-License-Identifier: GPL-3.0-or-later
// What was done at the desk and can be taken back, the last thing first (Ctrl+Z): whatever loses something is noted
// here by who does it, with the way back. In memory only; what is of a person goes with them. Belongs to one thread.
#pragma once

#include "base/error.h"

#include <QList>

#include <functional>
#include <optional>

namespace escale {

/// What was done.
enum class TakeBack : quint8 {
    Selection,   ///< a change of any selection
    Search,      ///< filters, and the words that went with them
    SavedFilter, ///< one that was removed or renamed
    News,        ///< what is new was marked as read
    Person,      ///< the one who was there has left
};

class TakeBacks {
public:
    static constexpr qsizetype most = 100;
    using Way = std::function<Result<Done>()>;

    /// Nothing while something is taken back: that is not done, it is undone. Of more than `most` the oldest go.
    void note(TakeBack what, Way back);
    /// What takeBack() would take back.
    [[nodiscard]] std::optional<TakeBack> last() const;
    [[nodiscard]] bool has(TakeBack what) const;
    /// The last thing, or the last of this kind. What fails stays, to be tried again after all the others. Nothing to
    /// take back is no error.
    Result<Done> takeBack(std::optional<TakeBack> only = std::nullopt);
    void forget(TakeBack what);

private:
    struct Act {
        TakeBack what;
        Way back;
    };
    QList<Act> m_acts;
    bool m_under = false; ///< something is being taken back
};

} // namespace escale
