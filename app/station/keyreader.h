// SPDX-License-Identifier: GPL-3.0-or-later
// Reads keys from one settings file and collects a sentence for each value that is not usable; the default is used
// then.
#pragma once

#include "fiche/language.h"
#include "station/settingranges.h"

#include <QSettings>
#include <QStringList>
#include <QTime>

namespace escale {

class KeyReader {
public:
    /// Both outlive the reader.
    KeyReader(const QSettings &file, QStringList &complaints) : m_file(file), m_complaints(complaints) {}

    [[nodiscard]] bool contains(const QString &key) const { return m_file.contains(key); }
    [[nodiscard]] QString text(const QString &key) const { return m_file.value(key).toString().trimmed(); }
    /// Words, separated by commas; whoever uses them judges them.
    [[nodiscard]] QStringList list(const QString &key) const;
    int number(const QString &key, int fallback, SettingRange range);
    /// yes, no, true, false, 1, 0.
    bool flag(const QString &key, bool fallback);
    /// One of `allowed`.
    QString choice(const QString &key, const QString &fallback, const QStringList &allowed);
    /// The code of a département as it stands on an envelope: "38", "2A", "971"; also "2a", "1". Empty for none.
    QString department(const QString &key);
    /// "HH:mm", or empty for none.
    QTime time(const QString &key, QTime fallback);
    /// Codes, separated by commas, in the order they stand.
    QList<Language> languages(const QString &key, const QList<Language> &fallback);
    /// Names of hosts, separated by commas, in lower case, as the DNS writes them. A word that is no such name stays in
    /// the list as it is, and is complained about.
    QStringList hosts(const QString &key);

private:
    void complain(const QString &key, const QString &allowed);

    const QSettings &m_file;
    QStringList &m_complaints;
};

} // namespace escale
