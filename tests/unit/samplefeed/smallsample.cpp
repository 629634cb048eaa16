// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallsample.h"

#include <QDir>
#include <QFile>

namespace escale::test {
namespace {

constexpr auto languages = R"([{"_id":"e00000000000000000000001","i18nCode":"fr","avancement":1,"avancementTrad":1}])";

constexpr auto themes = R"([
  {"_id": "a00000000000000000000001", "name": {"fr": "Papiers"}, "short": {"fr": "Papiers"}, "position": 3, "active": true},
  {"_id": "a00000000000000000000002", "name": {"fr": "Santé"}, "short": {"fr": "Santé"}, "position": 1, "active": true}
])";

constexpr auto needs = R"([
  {"_id": "b00000000000000000000001", "theme": "a00000000000000000000001", "nbVues": 4, "fr": {"text": "Ma carte"}}
])";

constexpr auto procedure = R"({
  "_id": "c00000000000000000000001",
  "typeContenu": "demarche",
  "theme": "a00000000000000000000001",
  "secondaryThemes": ["a00000000000000000000002"],
  "needs": ["b00000000000000000000001"],
  "created_at": "2026-01-01",
  "publishedAt": "2026-01-02",
  "lastModificationDate": "2026-09-14T10:00:00.000Z",
  "nbVues": 12,
  "mercis": 2,
  "administration": {"name": "OFII"},
  "metadatas": {"location": "france", "frenchLevel": [], "age": null}
})";

constexpr auto programme = R"({
  "_id": "c00000000000000000000002",
  "typeContenu": "dispositif",
  "theme": "a00000000000000000000002",
  "secondaryThemes": [],
  "needs": [],
  "created_at": "2026-01-01",
  "publishedAt": "2026-01-02",
  "lastModificationDate": "2026-03-01",
  "nbVues": 4,
  "mercis": 0,
  "mainSponsor": {"_id": "d00000000000000000000001", "nom": "Asso"},
  "metadatas": {"price": {"values": [0]}},
  "map": [{"title": "Ici", "lat": "48.5", "lng": 2}],
  "sponsors": [{"name": "Ville"}],
  "externalLink": "https://example.org"
})";

constexpr auto procedureSheet = R"(title: Demander
abstract: Court.
date: 2026-09-14

# what

Un texte.

# how

## Étape 1

Faire.

## Étape 2

Finir.

# next

## Attendre

Une lettre.
)";

constexpr auto programmeSheet = R"(title: Participer
brand: Vélo
abstract: Court.
date: 2026-03-01

# what

Un **texte**.

# why

## Raison

Bien.

# how

## Venir

Ici.
)";

constexpr auto arabicSheet = R"(title: طلب
abstract: قصير.
date: 2026-09-15

# what

نص.

# how

## خطوة

افعل.

## خطوة ثانية

أكمل.

# next

## انتظار

رسالة.
)";

} // namespace

SmallSample::SmallSample()
{
    write(QStringLiteral("languages.json"), QString::fromUtf8(languages));
    write(QStringLiteral("themes.json"), QString::fromUtf8(themes));
    write(QStringLiteral("needs.json"), QString::fromUtf8(needs));
    write(QStringLiteral("fiches/1/fiche.json"), QString::fromUtf8(procedure));
    write(QStringLiteral("fiches/1/fr.md"), QString::fromUtf8(procedureSheet));
    write(QStringLiteral("fiches/1/ar.md"), QString::fromUtf8(arabicSheet));
    write(QStringLiteral("fiches/2/fiche.json"), QString::fromUtf8(programme));
    write(QStringLiteral("fiches/2/fr.md"), QString::fromUtf8(programmeSheet));
}

QString SmallSample::path(const QString &file) const
{
    return m_folder.filePath(file);
}

void SmallSample::write(const QString &file, const QString &content) const
{
    QFile target(path(file));
    const QByteArray bytes = content.toUtf8();
    if (!QDir().mkpath(QFileInfo(target).absolutePath()) || !target.open(QIODevice::WriteOnly) ||
        target.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file));
}

void SmallSample::replace(const QString &file, const QString &from, const QString &to) const
{
    QFile source(path(file));
    if (!source.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file));
    QString content = QString::fromUtf8(source.readAll());
    const qsizetype at = content.indexOf(from);
    if (at < 0)
        qFatal("%s is not in %s", qPrintable(from), qPrintable(file));
    source.close();
    write(file, content.replace(at, from.size(), to));
}

} // namespace escale::test
