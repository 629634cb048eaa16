// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedlibrary.h"

#include "feedserver/recordedcontent.h"

namespace escale::test {

std::unique_ptr<RecordedLibrary> RecordedLibrary::synced()
{
    if (!haveRecordings())
        return nullptr;
    auto library = std::make_unique<RecordedLibrary>();
    library->server =
        std::make_unique<FeedServer>(RecordedContent::load(recordingsFolder(), RecordedContent::Lists::OnlyWhole));
    library->outcome = library->rig.sync(library->server->url());
    library->reader = library->rig.reader();
    return library;
}

ReadFiche RecordedLibrary::fiche(int edge, Language language) const
{
    const auto read = reader->fiche(edgeId(edge), language);
    if (!read)
        qFatal("edge case %d is not in the library", edge);
    return *read;
}

QString textOf(const QList<Section> &sections)
{
    QString text;
    for (const Section &section : sections)
        text += section.title + u'\n' + plainText(section.blocks) + u'\n';
    return text;
}

QString wholeText(const ReadFiche &read)
{
    const Translation &t = read.translation;
    return t.title + u'\n' + t.brand + u'\n' + t.abstract + u'\n' + plainText(t.what) + u'\n' + textOf(t.why) +
           textOf(t.how) + textOf(t.next);
}

QStringList titlesOf(const QList<Section> &sections)
{
    QStringList titles;
    for (const Section &section : sections)
        titles.append(section.title);
    return titles;
}

QStringList linksOf(const QList<Section> &sections)
{
    QStringList links;
    for (const Section &section : sections)
        links += test::linksOf(section.blocks);
    return links;
}

Qt::LayoutDirection directionOf(const Block &block, Language language)
{
    if (block.direction == BlockDirection::Auto)
        return direction(language);
    return block.direction == BlockDirection::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
}

QStringList allLinksOf(const ReadFiche &read)
{
    const Translation &t = read.translation;
    return test::linksOf(t.what) + linksOf(t.why) + linksOf(t.how) + linksOf(t.next);
}

} // namespace escale::test
