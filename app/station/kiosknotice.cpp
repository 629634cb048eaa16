// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/kiosknotice.h"

#include <QSettings>
#include <algorithm>

namespace escale {
namespace {

constexpr int longestDays = 366;

bool isPlainLine(const QString &text)
{
    const bool plain = std::none_of(text.begin(), text.end(), [](QChar letter) {
        const auto category = letter.category();
        if (letter == QChar(0x200C) || letter == QChar(0x200D))
            return false; // the joiners, without which Persian and Pashto are not written
        return category == QChar::Other_Control || category == QChar::Other_Format ||
               category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
    });
    return plain && !text.trimmed().isEmpty() && text.size() <= longestNotice;
}

/// As QSettings reads a value between quotes.
QByteArray quotedSentence(const QString &text)
{
    QString safe = text;
    safe.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
    return '"' + safe.toUtf8() + '"';
}

} // namespace

bool isSound(const KioskNotice &notice)
{
    const bool days = notice.from.isValid() && notice.until.isValid() && notice.from <= notice.until &&
                      notice.from.daysTo(notice.until) <= longestDays;
    return days && notice.texts.contains(Language::Fr) &&
           std::all_of(notice.texts.begin(), notice.texts.end(), isPlainLine);
}

QString noticeText(const KioskNotice &notice, Language language, Language *used)
{
    const Language written = notice.texts.contains(language) ? language : Language::Fr;
    if (used != nullptr)
        *used = written;
    return notice.texts.value(written);
}

QList<KioskNotice> noticesOn(const QList<KioskNotice> &notices, const QDate &day)
{
    QList<KioskNotice> now;
    for (const KioskNotice &notice : notices) {
        if (now.size() < mostNotices && notice.from <= day && day <= notice.until)
            now.append(notice);
    }
    return now;
}

QByteArray iniOf(const QList<KioskNotice> &notices)
{
    if (notices.isEmpty())
        return {};
    QByteArray text = "[notices]\n";
    for (qsizetype i = 0; i < notices.size(); ++i) {
        const QByteArray group = QByteArray::number(i + 1) + '\\';
        text += group + "from=" + notices[i].from.toString(Qt::ISODate).toLatin1() + '\n';
        text += group + "until=" + notices[i].until.toString(Qt::ISODate).toLatin1() + '\n';
        for (auto it = notices[i].texts.cbegin(); it != notices[i].texts.cend(); ++it)
            text += group + code(it.key()).data() + '=' + quotedSentence(*it) + '\n';
    }
    return text;
}

QList<KioskNotice> readNotices(const QSettings &file)
{
    QList<KioskNotice> notices;
    for (qsizetype i = 1; i <= 2 * mostNotices; ++i) {
        const QString group = QStringLiteral("notices/%1/").arg(i);
        const auto day = [&file, &group](const char *name) {
            return QDate::fromString(file.value(group + QLatin1String(name)).toString(), Qt::ISODate);
        };
        KioskNotice notice{day("from"), day("until"), {}};
        for (const Language language : allLanguages) {
            if (const QString text = file.value(group + code(language)).toString(); !text.isEmpty())
                notice.texts.insert(language, text);
        }
        if (isSound(notice))
            notices.append(notice);
    }
    return notices;
}

} // namespace escale
