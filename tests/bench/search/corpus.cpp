// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace escale {
namespace {

QString hexId(quint64 family, int n)
{
    return QStringLiteral("%1%2").arg(family, 8, 16, QLatin1Char('0')).arg(n, 16, 16, QLatin1Char('0'));
}

/// Deals sentences, the same ones in every language, in an order that depends on the fiche alone.
class Dealer {
public:
    Dealer(const QStringList &sentences, int fiche) : m_sentences(sentences), m_random(static_cast<unsigned>(fiche) + 1)
    {
    }
    QString next()
    {
        return m_sentences.at(static_cast<qsizetype>(m_random() % static_cast<unsigned>(m_sentences.size())));
    }

private:
    const QStringList &m_sentences;
    std::minstd_rand m_random;
};

QList<Block> paragraphs(Dealer &dealer, int count)
{
    QList<Block> blocks;
    for (int i = 0; i < count; ++i) {
        Block block;
        block.kind = i % 3 == 2 ? BlockKind::ListItem : BlockKind::Paragraph;
        block.runs = {Run{dealer.next(), {}, {}}};
        blocks.append(block);
    }
    return blocks;
}

qsizetype readableBytes(const QList<Block> &blocks)
{
    return plainText(blocks).toUtf8().size();
}

} // namespace

Corpus::Corpus(const QString &sharedFolder)
{
    QFile file(sharedFolder + QStringLiteral("/data/ntrex128_8lang.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        for (const Language language : allLanguages)
            m_sentences[static_cast<size_t>(language)].append(line.value(code(language)).toString());
    }
}

const QStringList &Corpus::sentences(Language language) const
{
    return m_sentences[static_cast<size_t>(language)];
}

Fiche Corpus::fiche(int n) const
{
    static constexpr std::array departments{
        "1 - Ain",    "2A - Corse-du-Sud", "13 - Bouches-du-Rhône",  "38 - Isère",      "59 - Nord",
        "69 - Rhône", "75 - Paris",        "93 - Seine-Saint-Denis", "974 - La Réunion"};
    std::minstd_rand random(static_cast<unsigned>(n) + 17);
    Fiche fiche;
    fiche.id = hexId(0xbe7c4000, n);
    fiche.kind = n % 10 == 0 ? Kind::Demarche : Kind::Dispositif;
    fiche.theme = hexId(0xbe7c7e00, static_cast<int>(random() % 12));
    fiche.needs = {hexId(0xbe7c2e00, static_cast<int>(random() % 60)),
                   hexId(0xbe7c2e00, static_cast<int>(random() % 60))};
    fiche.availableLanguages = LanguageSet::all();
    fiche.sponsor.name = sentences(Language::Fr).at(static_cast<qsizetype>(random() % 200)).section(u' ', 0, 2);
    fiche.views = static_cast<int>(random() % 5000);
    if (n % 2 == 0) {
        fiche.metadata.location = {Where::WholeCountry, Presence::Filled, {}};
    } else {
        fiche.metadata.location = {
            Where::Departments, Presence::Filled, {QString::fromUtf8(departments.at(random() % departments.size()))}};
    }
    fiche.metadata.age = {n % 3 == 0 ? Age::Type::MoreThan : Age::Type::Unsaid, 18, 0};
    return fiche;
}

Translation Corpus::text(int n, Language language, qsizetype bytes) const
{
    Dealer dealer(sentences(language), n);
    Translation text;
    text.language = language;
    text.title = dealer.next().section(u' ', 0, 5);
    text.abstract = dealer.next();
    text.what = paragraphs(dealer, 3);
    qsizetype size = readableBytes(text);
    for (int i = 0; size < bytes; ++i) {
        Section section{hexId(0xbe7c5ec0, i), dealer.next().section(u' ', 0, 4), paragraphs(dealer, 3)};
        size += section.title.toUtf8().size() + readableBytes(section.blocks);
        (i % 2 == 0 ? text.why : text.how).append(section);
    }
    return text;
}

qsizetype readableBytes(const Translation &text)
{
    qsizetype size = text.title.toUtf8().size() + text.brand.toUtf8().size() + text.abstract.toUtf8().size() +
                     readableBytes(text.what);
    for (const auto *sections : {&text.why, &text.how, &text.next}) {
        for (const Section &section : *sections)
            size += section.title.toUtf8().size() + readableBytes(section.blocks);
    }
    return size;
}

} // namespace escale
