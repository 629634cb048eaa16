// SPDX-License-Identifier: GPL-3.0-or-later
// Workshop: the list of a person's fiches, from the server and from this computer.
#include "authoring/workshop.h"

namespace escale {

void Workshop::listHere()
{
    if (m_account != Account::SignedIn)
        return;
    const auto copies = m_store->fiches();
    const auto entries = m_store->outbox();
    if (!copies || !entries)
        return;
    for (WorkshopRow &row : m_rows) {
        row.changedHere = false;
        row.waiting.reset();
        row.sentence.clear();
    }
    for (const WorkingCopy &copy : *copies) {
        auto found = std::find_if(m_rows.begin(), m_rows.end(), [&copy](const WorkshopRow &row) {
            return row.local == copy.fiche || (!copy.remote.isEmpty() && row.remote == copy.remote);
        });
        if (found == m_rows.end()) {
            m_rows.prepend(WorkshopRow());
            found = m_rows.begin();
        }
        found->local = copy.fiche;
        found->remote = copy.remote;
        found->kind = copy.text.kind;
        found->title = copy.text.title;
        found->changedHere = copy.isChanged();
        if (!copy.status.isEmpty())
            found->status = copy.status;
        found->hasDraft = found->hasDraft || copy.hasDraft;
        for (const OutboxEntry &entry : *entries) {
            if (entry.fiche != copy.fiche)
                continue;
            found->waiting = entry.state;
            found->sentence = entry.sentence;
        }
    }
    Q_EMIT rowsChanged();
}

void Workshop::addRows(const QList<AuthorFicheRow> &rows)
{
    for (const AuthorFicheRow &row : rows) {
        auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&row](const WorkshopRow &known) { return known.remote == row.id; });
        if (found == m_rows.end()) {
            m_rows.append(WorkshopRow());
            found = m_rows.end() - 1;
            found->title = row.title;
        }
        found->remote = row.id;
        found->kind = row.kind;
        found->status = row.status;
        found->hasDraft = found->hasDraft || row.hasDraft;
        if (!row.sponsorName.isEmpty())
            found->sponsorName = row.sponsorName;
        found->views = row.views;
        found->mercis = row.mercis;
        if (row.ofStructure) // the other list does not say
            found->remarks = row.suggestions;
    }
    listHere();
}

int WorkshopRow::unread() const
{
    return static_cast<int>(
        std::count_if(remarks.begin(), remarks.end(), [](const ReaderSuggestion &remark) { return !remark.read; }));
}

void Workshop::changeRemarks(const QString &fiche, const std::function<void(QList<ReaderSuggestion> &)> &change)
{
    for (WorkshopRow &row : m_rows) {
        if (row.remote == fiche)
            change(row.remarks);
    }
    Q_EMIT rowsChanged();
}

void Workshop::markRemarkRead(const QString &fiche, const QString &remark)
{
    m_feed.markSuggestionRead(fiche, remark, forThisVisit<Done>([this, fiche, remark](AuthorAnswer<Done> done) {
                                  if (!done)
                                      return failed(done.failure);
                                  changeRemarks(fiche, [&remark](QList<ReaderSuggestion> &all) {
                                      for (ReaderSuggestion &each : all)
                                          each.read = each.read || each.id == remark;
                                  });
                              }));
}

void Workshop::closeRemark(const QString &fiche, const QString &remark)
{
    m_feed.removeSuggestion(fiche, remark, forThisVisit<Done>([this, fiche, remark](AuthorAnswer<Done> done) {
                                if (!done)
                                    return failed(done.failure);
                                changeRemarks(fiche, [&remark](QList<ReaderSuggestion> &all) {
                                    all.removeIf([&remark](const ReaderSuggestion &each) { return each.id == remark; });
                                });
                            }));
}

void Workshop::refresh()
{
    if (m_account != Account::SignedIn)
        return;
    m_feed.profile(forThisVisit<AuthorProfile>([this](AuthorAnswer<AuthorProfile> profile) {
        if (!profile)
            return failed(profile.failure);
        m_profile = *profile.value;
        Q_EMIT accountChanged();
        m_structures.clear();
        for (const QString &structure : std::as_const(m_profile.structures)) {
            m_structures.append({structure, {}});
            m_feed.structureFiches(structure, forThisVisit<StructureFiches>([this, structure](auto fiches) {
                                       if (!fiches)
                                           return;
                                       for (StructureName &each : m_structures) {
                                           if (each.id == structure)
                                               each.name = fiches.value->name;
                                       }
                                       addRows(fiches.value->rows);
                                       Q_EMIT choicesChanged();
                                   }));
        }
        Q_EMIT choicesChanged(); // each can be chosen before it has its name
        if (m_profile.structures.isEmpty() || m_profile.isAdmin()) {
            m_feed.structures(forThisVisit<QList<AuthorStructure>>([this](auto structures) {
                if (!structures)
                    return;
                m_allStructures = *structures.value;
                Q_EMIT choicesChanged();
            }));
        } else {
            m_allStructures.clear();
        }
        m_feed.themes(forThisVisit<QList<Theme>>([this](auto themes) {
            if (themes)
                m_themes = *themes.value;
            Q_EMIT choicesChanged();
        }));
        m_feed.contributions(forThisVisit<QList<AuthorFicheRow>>([this](auto rows) {
            if (!rows)
                return failed(rows.failure);
            addRows(*rows.value);
        }));
    }));
}

} // namespace escale
