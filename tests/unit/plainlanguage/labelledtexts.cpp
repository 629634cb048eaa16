// SPDX-License-Identifier: GPL-3.0-or-later
#include "labelledtexts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <zlib.h>

#include <array>

namespace escale::test {
namespace {

QByteArray unzipped(const QByteArray &name)
{
    QByteArray all;
    gzFile file = gzopen(name.constData(), "rb");
    if (!file)
        return all;
    std::array<char, 65536> part{};
    for (int read = 0; (read = gzread(file, part.data(), part.size())) > 0;)
        all.append(part.data(), read);
    gzclose(file);
    return all;
}

/// "# " the title (draftFromText). Titles of sections are lines like others: they are no headings inside a text.
QString textOf(const QJsonObject &fiche)
{
    QString text = u"# "_qs + fiche.value(u"title"_qs).toString() + u'\n' + fiche.value(u"whatText"_qs).toString();
    for (const QJsonValue &value : fiche.value(u"sections"_qs).toArray()) {
        const QJsonObject section = value.toObject();
        text += u'\n' + section.value(u"title"_qs).toString() + u'\n' + section.value(u"text"_qs).toString();
    }
    return text;
}

} // namespace

QMap<QString, QString> labelledTexts()
{
    QMap<QString, QString> texts;
    const QByteArray fiches = unzipped(QByteArrayLiteral(ESCALE_SHARED "/search/texts-service-public-2020.jsonl.gz"));
    for (const QByteArray &line : fiches.split('\n')) {
        const QJsonObject fiche = QJsonDocument::fromJson(line).object();
        if (!fiche.isEmpty())
            texts.insert(u"sp/"_qs + fiche.value(u"fid"_qs).toString(), textOf(fiche));
    }
    QFile pairs(QStringLiteral(ESCALE_SHARED "/data/ri-before-after-dev.jsonl"));
    if (pairs.open(QIODevice::ReadOnly)) {
        for (int number = 0; !pairs.atEnd(); ++number)
            texts.insert(QStringLiteral("pair/%1").arg(number),
                         QJsonDocument::fromJson(pairs.readLine()).object().value(u"before"_qs).toString());
    }
    return texts;
}

QString nameOf(const TextPosition &place)
{
    // A text that is no fiche has a title and blocks (draftFromText).
    const QString part = place.part == Part::Title ? u"title"_qs : QStringLiteral("what %1").arg(place.block);
    return QStringLiteral("%1 %2+%3").arg(part).arg(place.range.start).arg(place.range.length);
}

QList<Label> readLabels()
{
    QList<Label> labels;
    QFile file(QStringLiteral(ESCALE_SOURCE "/tests/unit/plainlanguage/labels.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return labels;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
        if (cells.size() == 5 && !cells.first().startsWith(u'#'))
            labels.append({cells.at(0), cells.at(1), cells.at(2), cells.at(3), cells.at(4) == u"right"});
    }
    return labels;
}

} // namespace escale::test
