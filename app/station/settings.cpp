// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace escale {
namespace {

/// Reads keys from one file and collects what is wrong with them.
class KeyReader {
public:
    KeyReader(const QSettings &file, QStringList &complaints) : m_file(file), m_complaints(complaints) {}

    [[nodiscard]] QString text(const QString &key) const { return m_file.value(key).toString().trimmed(); }

    int number(const QString &key, int fallback, int least, int most)
    {
        if (!m_file.contains(key))
            return fallback;
        bool ok = false;
        const int value = text(key).toInt(&ok);
        if (ok && value >= least && value <= most)
            return value;
        complain(key, QStringLiteral("%1-%2").arg(least).arg(most));
        return fallback;
    }

    LanguageSet languages(const QString &key, LanguageSet fallback)
    {
        if (!m_file.contains(key))
            return fallback;
        // QSettings splits at commas by itself.
        if (const auto set = languagesFromText(m_file.value(key).toStringList().join(u',')))
            return *set;
        complain(key, QStringLiteral("fr,en,uk,ti,ar,ps,ru,fa"));
        return fallback;
    }

private:
    void complain(const QString &key, const QString &range)
    {
        m_complaints.append(
            QCoreApplication::translate("station", "The setting %1 is not usable (allowed: %2); the default is used.")
                .arg(key, range));
    }

    const QSettings &m_file;
    QStringList &m_complaints;
};

} // namespace

QString defaultSettingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/escale.ini");
}

std::optional<LanguageSet> languagesFromText(const QString &text)
{
    LanguageSet set;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto language = languageFromCode(part.trimmed());
        if (!language)
            return std::nullopt;
        set.insert(*language);
    }
    return set.isEmpty() ? std::nullopt : std::optional(set);
}

Result<LoadedSettings> loadSettings(const QString &path)
{
    LoadedSettings loaded;
    const QFileInfo info(path);
    if (!info.exists())
        return loaded;
    const QSettings file(path, QSettings::IniFormat);
    if (!info.isFile() || !info.isReadable() || file.status() != QSettings::NoError)
        return Error{Problem::BadConfiguration,
                     QCoreApplication::translate(
                         "station", "The settings file %1 cannot be read. Check its name, its owner and its content.")
                         .arg(path),
                     QStringLiteral("settings unreadable")};
    KeyReader keys(file, loaded.complaints);
    Settings &s = loaded.settings;
    s.feedUrl = keys.text(QStringLiteral("feed/url"));
    s.secretFile = keys.text(QStringLiteral("feed/secret-file"));
    s.jobs = keys.number(QStringLiteral("feed/jobs"), s.jobs, 1, 16);
    s.revalidate = keys.number(QStringLiteral("feed/revalidate"), s.revalidate, 0, 100'000);
    s.languages = keys.languages(QStringLiteral("feed/languages"), s.languages);
    return loaded;
}

} // namespace escale
