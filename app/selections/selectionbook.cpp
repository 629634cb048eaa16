// SPDX-License-Identifier: GPL-3.0-or-later
#include "selections/selectionbook.h"

#include "base/try.h"
#include "fiche/fiche.h"

#include <QCoreApplication>
#include <algorithm>

namespace escale {
namespace {

Error notThere()
{
    return {Problem::NotFound, QCoreApplication::translate("selections", "This selection is no longer there."),
            QStringLiteral("no such selection")};
}

} // namespace

QStringList Selection::fiches() const
{
    QStringList ids;
    ids.reserve(items.size());
    for (const SelectionItem &item : items)
        ids.append(item.fiche);
    return ids;
}

SelectionBook::SelectionBook(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

Result<Done> SelectionBook::open(const QString &folder, const QString &team)
{
    const QHash<QString, HeldSelection> before = m_held;
    m_files.setFolder(folder);
    m_files.setTeam(team);
    m_teamRead = false;
    Look own = m_files.look(false);
    SelectionFiles::visit(own);
    take(own);
    if (before.isEmpty())
        return Done{};
    ESCALE_TRY_DONE(m_files.begin());
    for (auto it = before.begin(); it != before.end(); ++it)
        ESCALE_TRY_DONE(put(it.key(), it.value()));
    return Done{};
}

void SelectionBook::useTeam(const QString &folder)
{
    if (folder == m_files.team())
        return;
    // What the folder of before has not taken is nowhere else: it stays this desk's own, and waits there as well.
    QList<HeldSelection> own;
    for (const HeldSelection &held : std::as_const(m_held)) {
        if (held.team && held.waits)
            own.append({held.record, false, false});
    }
    m_files.setTeam(folder);
    m_teamRead = false;
    m_held.removeIf([](auto held) { return held.value().team; });
    for (const HeldSelection &held : std::as_const(own)) {
        const auto kept = m_files.put(held);
        m_held.insert(held.record.id, kept ? *kept : held);
    }
    Q_EMIT changed();
    Q_EMIT lookWanted();
}

void SelectionBook::take(const Look &look)
{
    if (look.folder != m_files.folder() || look.team != m_files.team())
        return;
    m_teamRead = m_teamRead || look.visits;
    bool another = false;
    for (auto held = m_held.begin(); held != m_held.end(); ++held) {
        const bool waits = held->team && look.waiting.contains(held.key());
        another = another || waits != held->waits;
        held->waits = waits;
    }
    if (look.fresh) {
        m_files.take(look);
        m_strangers = look.strangers;
    }
    for (const HeldSelection &found : look.records) {
        const auto own = m_held.find(found.record.id);
        if (own == m_held.end()) {
            HeldSelection fresh = found;
            fresh.waits = look.waiting.contains(found.record.id);
            m_held.insert(found.record.id, fresh);
            another = true;
            continue;
        }
        // Merged with what was changed here since the look.
        const SelectionRecord merged = mergedRecords(own->record, found.record);
        another = another || !(merged == own->record) || (found.team && !own->team);
        own->record = merged;
        own->team = own->team || found.team;
    }
    if (another)
        Q_EMIT changed();
}

void SelectionBook::reload()
{
    Look now = look();
    visit(now);
    take(now);
}

QList<std::pair<QString, ItemRecord>> SelectionBook::ordered(const SelectionRecord &record)
{
    QList<std::pair<QString, ItemRecord>> items;
    for (auto it = record.items.begin(); it != record.items.end(); ++it) {
        if (it->in)
            items.append({it.key(), it.value()});
    }
    std::sort(items.begin(), items.end(), [](const auto &a, const auto &b) {
        return a.second.place != b.second.place ? a.second.place < b.second.place : a.first < b.first;
    });
    return items;
}

QList<Selection> SelectionBook::selections() const
{
    QList<const HeldSelection *> all;
    for (const HeldSelection &held : m_held) {
        if (!held.record.gone)
            all.append(&held);
    }
    std::sort(all.begin(), all.end(), [](const HeldSelection *a, const HeldSelection *b) {
        return a->record.made != b->record.made ? a->record.made < b->record.made : a->record.id < b->record.id;
    });
    QList<Selection> list;
    for (const HeldSelection *held : std::as_const(all))
        list.append(*selection(held->record.id));
    return list;
}

std::optional<Selection> SelectionBook::selection(const QString &id) const
{
    const auto held = m_held.constFind(id);
    if (held == m_held.cend() || held->record.gone)
        return std::nullopt;
    Selection selection{id, held->record.name, held->team, held->waits, {}};
    const auto items = ordered(held->record);
    selection.items.reserve(items.size());
    for (const auto &[fiche, item] : items)
        selection.items.append({fiche, item.note()});
    return selection;
}

/// Later than everything the record has seen: a desk whose clock is behind is not overruled for that.
Stamp SelectionBook::stamp(const SelectionRecord &record) const
{
    return {std::max(m_clock.now().toMSecsSinceEpoch(), newestStamp(record) + 1), m_files.writer()};
}

/// Written, and only then held.
Result<Done> SelectionBook::put(const QString &id, const HeldSelection &held)
{
    ESCALE_TRY(const auto written, m_files.put(held));
    m_held.insert(id, written);
    if (written.waits)
        Q_EMIT lookWanted();
    return Done{};
}

Result<Done> SelectionBook::change(const QString &id, const std::function<void(SelectionRecord &)> &how, bool noted)
{
    const auto held = m_held.constFind(id);
    if (held == m_held.cend())
        return notThere();
    if (const auto ready = m_files.begin(); !ready)
        return ready;
    const HeldSelection before = *held;
    HeldSelection after = before;
    how(after.record);
    if (after.record == before.record)
        return Done{};
    if (const auto done = put(id, after); !done)
        return done;
    if (noted)
        noteUndo({{id, before}});
    Q_EMIT changed();
    return Done{};
}

void SelectionBook::noteUndo(const Step &step)
{
    m_undo.append(step);
    while (m_undo.size() > mostUndo)
        m_undo.removeFirst();
    Q_EMIT noted();
}

Result<QString> SelectionBook::create(const QString &name, const QStringList &fiches)
{
    ESCALE_TRY_DONE(m_files.begin());
    HeldSelection held;
    held.record.id = freshSelectionId();
    held.record.made = m_clock.now().toMSecsSinceEpoch();
    for (const HeldSelection &other : std::as_const(m_held))
        held.record.made = std::max(held.record.made, other.record.made + 1);
    held.record.name = selectionText(name, longestSelectionName);
    held.record.named = held.record.ended = stamp(held.record);
    double place = 0;
    for (const QString &fiche : fiches) {
        if (!isFicheId(fiche) || held.record.items.contains(fiche))
            continue;
        ItemRecord item;
        item.place = ++place;
        item.moved = held.record.named;
        held.record.items.insert(fiche, item);
    }
    ESCALE_TRY_DONE(put(held.record.id, held));
    noteUndo({{held.record.id, std::nullopt}});
    Q_EMIT changed();
    return held.record.id;
}

Result<Done> SelectionBook::rename(const QString &id, const QString &name)
{
    const QString text = selectionText(name, longestSelectionName);
    if (text.isEmpty())
        return Error{Problem::Usage, QCoreApplication::translate("selections", "Write a name first."),
                     QStringLiteral("no name")};
    return change(id, [&](SelectionRecord &record) {
        if (record.name == text)
            return;
        record.named = stamp(record);
        record.name = text;
    });
}

Result<Done> SelectionBook::remove(const QString &id)
{
    return change(id, [this](SelectionRecord &record) {
        record.ended = stamp(record);
        record.gone = true;
    });
}

Result<QString> SelectionBook::duplicate(const QString &id, const QString &name)
{
    const auto original = selection(id);
    if (!original)
        return notThere();
    const auto copy = create(name, original->fiches());
    if (!copy)
        return copy;
    (void)change(
        *copy,
        [&](SelectionRecord &record) {
            for (const SelectionItem &item : original->items) {
                if (item.note.isEmpty())
                    continue;
                record.items[item.fiche].setNote(item.note, stamp(record));
            }
        },
        false);
    return copy;
}

Result<Done> SelectionBook::merge(const QString &into, const QString &from)
{
    const auto other = selection(from);
    if (!other || !m_held.contains(into) || into == from)
        return notThere();
    const Before one{into, m_held.value(into)}, gone{from, m_held.value(from)};
    const auto takeIn = [&](SelectionRecord &record) {
        double place = 0;
        for (const ItemRecord &item : std::as_const(record.items))
            place = std::max(place, item.place);
        const Stamp now = stamp(record);
        for (const SelectionItem &item : other->items) {
            ItemRecord &own = record.items[item.fiche];
            if (own.moved.time == 0 || !own.in) {
                own.in = true;
                own.place = ++place;
                own.moved = now;
            }
            const QString before = own.note();
            const QString both = selectionText(notesTogether({before, item.note}), longestSelectionNote);
            if (both != before)
                own.setNote(both, now);
        }
    };
    ESCALE_TRY_DONE(change(into, takeIn, false));
    const auto removed = change(
        from,
        [this](SelectionRecord &record) {
            record.ended = stamp(record);
            record.gone = true;
        },
        false);
    if (!removed) {
        (void)bringBack(one); // all of it or nothing
        return removed;
    }
    noteUndo({one, gone});
    Q_EMIT changed(); // there is something to take back
    return Done{};
}

Result<Done> SelectionBook::add(const QString &id, const QStringList &fiches)
{
    return change(id, [&](SelectionRecord &record) {
        double place = 0;
        for (const ItemRecord &item : std::as_const(record.items))
            place = std::max(place, item.place);
        const Stamp now = stamp(record);
        for (const QString &fiche : fiches) {
            if (!isFicheId(fiche) || (record.items.contains(fiche) && record.items[fiche].in) ||
                record.items.size() >= mostSelectionItems)
                continue;
            ItemRecord &item = record.items[fiche];
            item.in = true;
            item.place = ++place;
            item.moved = now;
        }
    });
}

Result<Done> SelectionBook::takeOut(const QString &id, const QStringList &fiches)
{
    return change(id, [&](SelectionRecord &record) {
        const Stamp now = stamp(record);
        for (const QString &fiche : fiches) {
            const auto item = record.items.find(fiche);
            if (item == record.items.end() || !item->in)
                continue;
            item->in = false;
            item->moved = now;
        }
    });
}

Result<Done> SelectionBook::moveTo(const QString &id, const QString &fiche, qsizetype index)
{
    return change(id, [&](SelectionRecord &record) {
        auto items = ordered(record);
        const auto here =
            std::find_if(items.begin(), items.end(), [&](const auto &item) { return item.first == fiche; });
        if (here == items.end() || here - items.begin() == std::clamp<qsizetype>(index, 0, items.size() - 1))
            return;
        items.erase(here);
        const qsizetype at = std::clamp<qsizetype>(index, 0, items.size());
        const Stamp now = stamp(record);
        const double before =
            at > 0 ? items[at - 1].second.place : (items.isEmpty() ? 0 : items.first().second.place - 2);
        const double after = at < items.size() ? items[at].second.place : before + 2;
        const double place = (before + after) / 2;
        if (place > before && place < after) {
            record.items[fiche].place = place;
            record.items[fiche].moved = now;
            return;
        }
        // No number is left between the two: all are counted anew.
        items.insert(at, {fiche, record.items[fiche]});
        double count = 0;
        for (const auto &item : std::as_const(items)) {
            record.items[item.first].place = ++count;
            record.items[item.first].moved = now;
        }
    });
}

Result<Done> SelectionBook::setNote(const QString &id, const QString &fiche, const QString &note)
{
    const QString text = selectionText(note, longestSelectionNote);
    return change(id, [&](SelectionRecord &record) {
        const auto item = record.items.find(fiche);
        if (item != record.items.end() && item->note() != text)
            item->setNote(text, stamp(record));
    });
}

Result<Done> SelectionBook::share(const QString &id)
{
    const auto held = m_held.constFind(id);
    if (held == m_held.cend() || !hasTeam())
        return notThere();
    if (held->team)
        return Done{};
    if (const auto ready = m_files.begin(); !ready)
        return ready;
    const HeldSelection before = *held;
    HeldSelection after = before;
    after.team = true;
    if (const auto done = put(id, after); !done)
        return done;
    m_files.removeOwn(before.record); // what lies here would only say the same
    Q_EMIT changed();
    return Done{};
}

Result<QByteArray> SelectionBook::exported(const QString &id) const
{
    const auto held = m_held.constFind(id);
    if (held == m_held.cend() || held->record.gone)
        return notThere();
    SelectionRecord record = held->record;
    record.items.removeIf([](auto item) { return !item.value().in; }); // what was taken out is nobody's business
    return toJson(record);
}

Result<QString> SelectionBook::import(const QByteArray &file)
{
    ESCALE_TRY(const auto read, selectionFromJson(file));
    const auto items = ordered(read);
    QStringList fiches;
    for (const auto &item : items)
        fiches.append(item.first);
    const auto made = create(read.name, fiches);
    if (!made)
        return made;
    (void)change(
        *made,
        [&](SelectionRecord &record) {
            const Stamp now = stamp(record);
            for (const auto &[fiche, item] : items) {
                if (const QString note = item.note(); !note.isEmpty())
                    record.items[fiche].setNote(note, now);
            }
        },
        false);
    return made;
}

Result<Done> SelectionBook::undo()
{
    if (m_undo.isEmpty())
        return Done{};
    for (const Before &before : Step(m_undo.last()))
        ESCALE_TRY_DONE(bringBack(before));
    m_undo.removeLast();
    Q_EMIT changed();
    return Done{};
}

/// The state before as a change of today: others see it, and what they have done meanwhile to other fiches stays.
Result<Done> SelectionBook::bringBack(const Before &before)
{
    const SelectionRecord was = before.held ? before.held->record : SelectionRecord();
    return change(
        before.id,
        [&](SelectionRecord &record) {
            const Stamp now = stamp(record);
            const bool gone = !before.held || was.gone;
            if (record.gone != gone) {
                record.gone = gone;
                record.ended = now;
            }
            if (!before.held)
                return;
            if (record.name != was.name) {
                record.name = was.name;
                record.named = now;
            }
            for (auto it = record.items.begin(); it != record.items.end(); ++it) {
                const auto old = was.items.constFind(it.key());
                const bool in = old != was.items.cend() && old->in;
                const double place = old != was.items.cend() ? old->place : it->place;
                if (it->in != in || it->place != place) {
                    it->in = in;
                    it->place = place;
                    it->moved = now;
                }
                if (old != was.items.cend() && it->note() != old->note())
                    it->setNote(old->note(), now);
            }
        },
        false);
}

} // namespace escale
