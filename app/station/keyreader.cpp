// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/keyreader.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace escale {

QStringList KeyReader::list(const QString &key) const
{
    QStringList words;
    for (const QString &word : m_file.value(key).toStringList().join(u',').split(u',', Qt::SkipEmptyParts)) {
        if (const QString trimmed = word.trimmed(); !trimmed.isEmpty())
            words << trimmed;
    }
    return words;
}

int KeyReader::number(const QString &key, int fallback, SettingRange range)
{
    if (!m_file.contains(key))
        return fallback;
    bool ok = false;
    const int value = text(key).toInt(&ok);
    if (ok && value >= range.least && value <= range.most)
        return value;
    complain(key, QStringLiteral("%1-%2").arg(range.least).arg(range.most));
    return fallback;
}

bool KeyReader::flag(const QString &key, bool fallback)
{
    if (!m_file.contains(key))
        return fallback;
    const QString word = text(key).toLower();
    if (word == QLatin1String("yes") || word == QLatin1String("true") || word == QLatin1String("1"))
        return true;
    if (word == QLatin1String("no") || word == QLatin1String("false") || word == QLatin1String("0"))
        return false;
    complain(key, QStringLiteral("yes, no"));
    return fallback;
}

QString KeyReader::choice(const QString &key, const QString &fallback, const QStringList &allowed)
{
    if (!m_file.contains(key))
        return fallback;
    const QString word = text(key);
    if (allowed.contains(word))
        return word;
    complain(key, allowed.join(QStringLiteral(", ")));
    return fallback;
}

QString KeyReader::department(const QString &key)
{
    static const QRegularExpression codes(QStringLiteral("^(0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[1-46])$"));
    QString word = m_file.value(key).toStringList().join(u',').trimmed().toUpper(); // "38,69" is a list to an INI file
    if (word.size() == 1)
        word.prepend(u'0');
    if (word.isEmpty() || codes.match(word).hasMatch())
        return word;
    complain(key, QStringLiteral("01-19, 2A, 2B, 21-95, 971-974, 976"));
    return {};
}

QTime KeyReader::time(const QString &key, QTime fallback)
{
    if (!m_file.contains(key))
        return fallback;
    const QString word = text(key);
    const QTime time = QTime::fromString(word, QStringLiteral("HH:mm"));
    if (time.isValid() || word.isEmpty())
        return time;
    complain(key, QStringLiteral("00:00-23:59"));
    return fallback;
}

QList<Language> KeyReader::languages(const QString &key, const QList<Language> &fallback)
{
    if (!m_file.contains(key))
        return fallback;
    QList<Language> list;
    // QSettings splits at commas by itself.
    for (const QString &word : m_file.value(key).toStringList().join(u',').split(u',', Qt::SkipEmptyParts)) {
        const auto language = languageFromCode(word.trimmed());
        if (!language) {
            list.clear();
            break;
        }
        if (!list.contains(*language))
            list.append(*language);
    }
    if (!list.isEmpty())
        return list;
    complain(key, QStringLiteral("fr,en,uk,ti,ar,ps,ru,fa"));
    return fallback;
}

QStringList KeyReader::hosts(const QString &key)
{
    // As an address carries them: encoded for the DNS, so that a name with accents is found again.
    static const QRegularExpression name(QStringLiteral("^[a-z0-9-]+(\\.[a-z0-9-]+)*$"));
    QStringList list;
    // QSettings splits at commas by itself.
    for (const QString &word : m_file.value(key).toStringList().join(u',').split(u',', Qt::SkipEmptyParts)) {
        const QString host = QString::fromLatin1(QUrl::toAce(word.trimmed())).toLower();
        const bool usable = name.match(host).hasMatch();
        list.append(usable ? host : word.trimmed()); // it stays, and matches nothing: an error must not open a list
        if (!usable)
            m_complaints.append(QCoreApplication::translate(
                                    "station", "The setting %1 holds a word that is not the name of a server; nothing "
                                               "is fetched for this word.")
                                    .arg(key));
    }
    return list;
}

void KeyReader::complain(const QString &key, const QString &allowed)
{
    m_complaints.append(
        QCoreApplication::translate("station", "The setting %1 is not usable (allowed: %2); the default is used.")
            .arg(key, allowed));
}

} // namespace escale
