// SPDX-License-Identifier: GPL-3.0-or-later
// How fiches are handed over, as the caseworker chose it last: remembered from day to day. Nothing of the person is.
#pragma once

#include "handover/handovercontent.h"
#include "station/settings.h"

#include <QSettings>

namespace escale {

/// What is handed over: the open fiche, the selection, the sheet "what to bring" of the open one, or what is marked in
/// the list.
enum class HandOverScope : quint8 { Fiche, Selection, Bring, Marked };

struct HandOverChoices {
    HandOverLanguages languages = HandOverLanguages::SideBySide;
    bool large = false;
    bool facts = true, steps = true, places = true, map = true, bring = false;
    bool header = true, code = true;
    QString folder;  ///< for PDF and phone files; never empty once recalled
    QString printer; ///< the last one that was printed on; empty for none

    static HandOverChoices recalled(const QSettings &memory, const Settings &settings);
    void remember(QSettings &memory) const;
    /// Of `options`: what was chosen; centre, site and day are the caller's.
    void apply(HandOverContent &content) const;

    friend bool operator==(const HandOverChoices &, const HandOverChoices &) = default;
};

/// A name in `folder` that no file has yet: `name`, else with -2, -3… before its ending.
QString freeName(const QString &folder, const QString &name);

} // namespace escale
