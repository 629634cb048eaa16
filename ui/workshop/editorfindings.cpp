// SPDX-License-Identifier: GPL-3.0-or-later
// EditorPage: what the checker says of the text, where that stands in it, and mending it.
#include "workshop/editorpage.h"

#include "feed/plaintext.h"
#include "l10n/catalogue.h"
#include "l10n/sessions.h"
#include "search/wordforms.h"
#include "speech/utterance.h"
#include "workshop/blocksdocument.h"
#include "workshop/plaindraft.h"
#include "workshop/unitnames.h"

namespace escale {
namespace {

constexpr std::chrono::milliseconds checkDelay{250};

/// Of a text without blocks.
QTextCursor plainCursor(QTextDocument &document, TextRange range)
{
    const int most = document.characterCount() - 1;
    QTextCursor cursor(&document);
    cursor.setPosition(std::min(static_cast<int>(range.start), most));
    cursor.setPosition(std::min(static_cast<int>(range.start + range.length), most), QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

void EditorPage::checkSoon()
{
    if (std::exchange(m_checkDue, true))
        return;
    m_clock.after(checkDelay, this, [this] {
        if (m_checkDue)
            check();
    });
}

void EditorPage::check()
{
    m_checkDue = false;
    m_findings->setFindings(mostUseful(m_checker.check(plainDraft(text()), todayOf(m_clock))), text());
    m_missing->setMissing(missingForPublication(text(), &m_workshop.copy().base), text());
    showFindings();
    showOutline();
    showPreview();
    askNear();
}

QTextCursor EditorPage::cursorOf(const TextPosition &place, TextRange range) const
{
    FieldEdit *edit = field(unitPath(place, text()));
    if (edit == nullptr)
        return {};
    return edit->isRich() ? blocksdocument::Places(*edit->document()).cursorFor(place.block, place.child, range)
                          : plainCursor(*edit->document(), range);
}

/// After each check: a text is walked once, however much is said of it.
void EditorPage::showFindings()
{
    QHash<FieldEdit *, QList<QTextEdit::ExtraSelection>> lines;
    QHash<FieldEdit *, std::shared_ptr<const blocksdocument::Places>> walked;
    for (const Finding &finding : found()) {
        FieldEdit *edit = field(unitPath(finding.place, text()));
        if (edit == nullptr)
            continue;
        auto &places = walked[edit];
        if (edit->isRich() && places == nullptr)
            places = std::make_shared<const blocksdocument::Places>(*edit->document());
        const QTextCursor cursor =
            places == nullptr ? plainCursor(*edit->document(), finding.place.range)
                              : places->cursorFor(finding.place.block, finding.place.child, finding.place.range);
        if (!cursor.hasSelection())
            continue;
        const bool strict = finding.level == PlainLevel::Must;
        QTextEdit::ExtraSelection line;
        line.cursor = cursor;
        // Two levels, two shapes: colour alone says nothing.
        line.format.setUnderlineStyle(strict ? QTextCharFormat::SingleUnderline : QTextCharFormat::DotLine);
        line.format.setUnderlineColor(strict ? m_appearance.colours().danger : m_appearance.colours().importantText);
        lines[edit].append(line);
    }
    for (const Field &each : std::as_const(m_fields))
        each.edit->setMarks(FieldEdit::Marks::PlainLanguage, lines.value(each.edit));
}

void EditorPage::showOutline()
{
    const auto entryOf = [](const QString &path) { return path.contains(u'.') ? path.section(u'.', 0, 0) : path; };
    QHash<QString, std::pair<int, int>> counts; // must, may
    for (const Finding &finding : found()) {
        auto &[must, may] = counts[entryOf(unitPath(finding.place, text()))];
        (finding.level == PlainLevel::Must ? must : may) += 1;
    }
    QHash<QString, qsizetype> lengths;
    qsizetype all = 0;
    for (const Field &each : std::as_const(m_fields)) {
        const qsizetype words = wordCount(each.edit->toPlainText());
        lengths[entryOf(each.path)] += words;
        all += words;
    }
    m_findings->setWordCount(all);
    QList<FicheOutline::Entry> entries;
    for (const Field &each : std::as_const(m_fields)) {
        const QString path = entryOf(each.path);
        if (std::any_of(entries.begin(), entries.end(), [&path](const auto &entry) { return entry.path == path; }))
            continue;
        QString words = path == each.path ? unitName(path, text()) : groupName(path);
        if (const auto [must, may] = counts.value(path); must + may > 0)
            words += QStringLiteral("  (%1 / %2)").arg(must).arg(may);
        entries.append({path, words, FindingsPanel::wordCountText(lengths.value(path))});
        if (path == QLatin1String("what")) // as on the page
            entries.append({QStringLiteral("metadatas.price"), tr("In brief"), {}});
    }
    for (const char *list : {"map", "theme", "mainSponsor", "sponsors"})
        entries.append({QLatin1String(list), unitName(QLatin1String(list), text()), {}});
    m_outline->setEntries(entries);
}

void EditorPage::goToFinding(const Finding &finding)
{
    FieldEdit *edit = field(unitPath(finding.place, text()));
    if (edit == nullptr)
        return;
    if (const QTextCursor cursor = cursorOf(finding.place, finding.place.range); !cursor.isNull())
        edit->setTextCursor(cursor);
    m_scroll->ensureWidgetVisible(edit);
}

void EditorPage::applyFix(const Finding &finding)
{
    if (const auto fix = FindingsPanel::firstFix(finding))
        takeFix(finding, *fix);
}

void EditorPage::takeFix(Finding finding, PlainFix wanted) // copies: checking again replaces the list they are from
{
    if (m_checkDue) // its place is that of an older text
        check();
    const auto now = m_findings->again(finding);
    if (!now)
        return;
    const auto same = std::find_if(now->fixes.begin(), now->fixes.end(), [&wanted](const PlainFix &fix) {
        return fix.kind == wanted.kind && fix.text == wanted.text;
    });
    if (same == now->fixes.end())
        return;
    const PlainFix fix = *same;
    QTextCursor cursor = cursorOf(now->place, fix.range);
    if (cursor.isNull())
        return;
    m_history.endStep();
    QTextCursor first(cursor);
    first.setPosition(std::min(cursor.selectionStart() + 1, cursor.document()->characterCount() - 1));
    cursor.insertText(fix.text, first.charFormat());
    m_history.endStep();
    check();
}

// --- what the library has ------------------------------------------------------------------------------------------

void EditorPage::setLibrary(LibraryService &library)
{
    m_library = &library;
    m_nearService = new NearService(library.path(), m_clock, this);
    connect(m_nearService, &NearService::found, this, [this](const NearFiches &nearby) {
        m_near = nearby;
        showNear();
    });
    measureFamiliarity();
}

/// A word is hard when hardly any of the library's fiches has it. Some seconds' work, apart; until then, and with few
/// fiches, the list of ours judges.
void EditorPage::measureFamiliarity()
{
    const std::function<Familiarity()> count = [this, path = m_library->path()] {
        Familiarity familiarity;
        const auto reader = Reader::open(path);
        const auto cards = reader ? (*reader)->list({}) : Result<QList<FicheCard>>(reader.error());
        if (!cards)
            return familiarity; // writing goes on without it
        for (const FicheCard &card : *cards) {
            if (m_measuring.isEnding())
                break; // the page is closing, and waits
            if (const auto read = (*reader)->fiche(card.id, Language::Fr);
                read && read->translation.language == Language::Fr)
                familiarity.count(read->translation, WordForms::builtIn());
        }
        return familiarity;
    };
    m_measuring.ask<Familiarity>(this, count, [this](const Familiarity &familiarity) {
        m_familiarity = familiarity;
        m_checker.forget();
        if (m_workshop.isOpen())
            check();
    });
}

void EditorPage::askNear()
{
    if (m_nearService == nullptr)
        return;
    if (m_needs.isEmpty()) {
        m_library->taxonomy(this, [this](const Result<Taxonomy> &taxonomy) {
            if (taxonomy)
                m_needs = taxonomy->needs;
            showNear();
        });
    }
    m_nearService->ask({cleanText(text().title, TextShape::SingleLine),
                        cleanText(text().abstract, TextShape::MultiLine), m_workshop.copy().remote});
}

void EditorPage::showNear()
{
    if (m_themes == nullptr || m_nearService == nullptr)
        return;
    // Who revises a fiche that readers have knows what is beside it.
    m_nearBar->setNear(m_workshop.copy().remote.isEmpty() ? m_near.same : QList<SimilarFiche>());
    QStringList needs;
    for (const TopicShare &topic : std::as_const(m_near.needs)) {
        for (const Need &need : std::as_const(m_needs)) {
            if (need.id == topic.id)
                needs.append(textIn(need.text, interfaceLanguage()));
        }
    }
    m_themes->setProposals(m_near.themes, needs);
}

} // namespace escale
