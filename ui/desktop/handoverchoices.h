// SPDX-License-Identifier: GPL-3.0-or-later
// How fiches are handed over, as the caseworker chose it last: remembered from day to day. Nothing of the person is.
#pragma once

#include "paper/paper.h"
#include "station/settings.h"

#include <QSettings>

namespace escale {

/// The person's language and French, and how the two stand together.
enum class HandOverLanguages : quint8 { SideBySide, Under, Persons, French };

struct HandOverChoices {
    HandOverLanguages languages = HandOverLanguages::SideBySide;
    bool large = false;
    bool facts = true, steps = true, places = true, bring = false;
    bool header = true, code = true;
    QString folder; ///< for PDF and phone files; never empty once recalled

    static HandOverChoices recalled(const QSettings &memory, const Settings &settings);
    void remember(QSettings &memory) const;

    friend bool operator==(const HandOverChoices &, const HandOverChoices &) = default;
};

/// A fiche in the person's language and in French.
struct HandOverFiche {
    ReadFiche persons, french;
};

/// `choices` for one fiche. Without a text in the person's language French stands in, once.
PaperFiche paperOf(const HandOverFiche &fiche, Language persons, HandOverLanguages languages);

/// A name in `folder` that no file has yet: `name`, else with -2, -3… before its ending.
QString freeName(const QString &folder, const QString &name);

} // namespace escale
