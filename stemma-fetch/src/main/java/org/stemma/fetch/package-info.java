/**
 * Addresses to pages: the one place in which Stemma opens a connection, and only because a user named the address and said so.
 *
 * <p><b>In:</b> an address. <b>Out:</b> a {@link org.stemma.model.Page} or a coded problem. <b>Start at:</b> {@link org.stemma.fetch.Fetching}.
 *
 * <p><b>Invariants:</b> no address of this machine or its neighbourhood is ever asked, by name, number, redirect or mapped form; robots.txt is
 * heeded; one request at a time and host; every answer is bounded in size and time. <b>Deliberately absent:</b> following links, cookies, scripts.
 */
@NullMarked
package org.stemma.fetch;

import org.jspecify.annotations.NullMarked;
