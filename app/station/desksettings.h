// SPDX-License-Identifier: GPL-3.0-or-later
// What the settings file says of how a desk looks and sounds. It need not say anything: then the window's own memory
// counts.
#pragma once

#include "fiche/language.h"

#include <QMap>
#include <QSettings>
#include <QStringList>
#include <optional>

namespace escale {

/// A key of the settings file ("desk/colours") and what it says: of a choice, one of its words; of a flag "true" or
/// "false".
using DeskSettings = QMap<QString, QString>;

/// "speech/voice-ar": which voice reads that language.
QString voiceSettingKey(Language language);
/// The language of such a key; nothing for any other key.
std::optional<Language> voiceSettingLanguage(const QString &key);

/// The words that each such key may have.
const QMap<QString, QStringList> &deskSettingWords();

/// The keys that are there. One that cannot be used is left out and complained about.
DeskSettings readDeskSettings(const QSettings &file, QStringList &complaints);

} // namespace escale
