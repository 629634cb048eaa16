// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturesample.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace escale::test {
namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QDir sampleFolder()
{
    return {QStringLiteral(ESCALE_SOURCE "/resources/sample")};
}

TranslatedText translated(const QJsonObject &texts)
{
    TranslatedText all;
    for (const Language language : allLanguages) {
        const QJsonValue one = texts.value(code(language));
        const QString text = one.isObject() ? one.toObject().value(QLatin1String("text")).toString() : one.toString();
        if (!text.isEmpty())
            all.insert(language, text);
    }
    return all;
}

/// Title, abstract and sections of a sheet; a section's text as one paragraph.
Translation sheet(const QByteArray &content, Language language)
{
    Translation text;
    text.language = language;
    QList<Section> *list = nullptr;
    QString words;
    const auto close = [&] {
        if (list && !list->isEmpty() && !words.isEmpty()) {
            Block block;
            block.runs.append({words.trimmed(), {}, {}});
            list->last().blocks.append(block);
        }
        words.clear();
    };
    for (const QString &line : QString::fromUtf8(content).split(u'\n')) {
        if (line.startsWith(QLatin1String("title: ")))
            text.title = line.mid(7);
        else if (line.startsWith(QLatin1String("abstract: ")))
            text.abstract = line.mid(10);
        else if (line.startsWith(QLatin1String("# "))) {
            close();
            const QString group = line.mid(2).trimmed();
            list = group == QLatin1String("why")    ? &text.why
                   : group == QLatin1String("how")  ? &text.how
                   : group == QLatin1String("next") ? &text.next
                                                    : nullptr;
        } else if (list && line.startsWith(QLatin1String("## "))) {
            close();
            list->append({QString::number(list->size()), line.mid(3).trimmed(), {}});
        } else {
            words += line + u' ';
        }
    }
    close();
    return text;
}

} // namespace

QList<PictureSample> pictureSample()
{
    QList<PictureSample> all;
    const QDir folder(sampleFolder().filePath(QStringLiteral("fiches")));
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        PictureSample one;
        one.name = name;
        const QString path = folder.filePath(name) + u'/';
        const QJsonObject fiche = QJsonDocument::fromJson(contentOf(path + QStringLiteral("fiche.json"))).object();
        one.fiche.id = fiche.value(QLatin1String("_id")).toString();
        one.fiche.theme = fiche.value(QLatin1String("theme")).toString();
        for (const QJsonValue &need : fiche.value(QLatin1String("needs")).toArray())
            one.fiche.needs.append(need.toString());
        for (const Language language : allLanguages) {
            const QByteArray content = contentOf(path + code(language) + QStringLiteral(".md"));
            if (!content.isEmpty())
                one.texts.append(sheet(content, language));
        }
        all.append(one);
    }
    return all;
}

Taxonomy sampleTaxonomy()
{
    Taxonomy taxonomy;
    const auto array = [](const QString &name) {
        return QJsonDocument::fromJson(contentOf(sampleFolder().filePath(name))).array();
    };
    for (const QJsonValue &value : array(QStringLiteral("themes.json"))) {
        Theme theme;
        theme.id = value.toObject().value(QLatin1String("_id")).toString();
        theme.name = translated(value.toObject().value(QLatin1String("name")).toObject());
        theme.label = translated(value.toObject().value(QLatin1String("short")).toObject());
        taxonomy.themes.append(theme);
    }
    for (const QJsonValue &value : array(QStringLiteral("needs.json"))) {
        Need need;
        need.id = value.toObject().value(QLatin1String("_id")).toString();
        need.theme = value.toObject().value(QLatin1String("theme")).toString();
        need.text = translated(value.toObject());
        taxonomy.needs.append(need);
    }
    return taxonomy;
}

} // namespace escale::test
