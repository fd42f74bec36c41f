// Types of PROFILING, from contracts/profiling. Generated: edit the contract, not this file.
export interface paths {
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the public keys
         * @description With these keys every service checks access tokens. A new key is here some minutes before it signs, an old one until its last token has expired.
         */
        get: operations["get_key_set"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers
         * @description Newest first unless sorted otherwise.
         */
        get: operations["list_customers"];
        put?: never;
        /**
         * Open an account
         * @description Creates a customer of tier STANDARD. Sign in with `create_session` afterwards. It takes no Idempotency-Key, since the caller is not known yet. Sent again, it is refused with email-taken.
         */
        post: operations["register_customer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer.
                 * @example cus_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /**
         * Read a customer
         * @description With the tier, where it comes from, and the figures it is computed from.
         */
        get: operations["get_customer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customer_id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer.
                 * @example cus_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a customer
         * @description The customer's sessions end, and they cannot sign in until they are reinstated. Their orders go on. They are told by mail.
         */
        post: operations["suspend_customer"];
        /**
         * Reinstate a suspended customer
         * @description They can sign in again. They are told by mail.
         */
        delete: operations["reinstate_customer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customer_id}/tier": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer.
                 * @example cus_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set a customer's tier by hand
         * @description The tier wins over the computed one until `expires_at`; without it, until it is set again.
         */
        put: operations["set_customer_tier"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List records that could not be applied
         * @description Newest first. Later records of the same topic and key are held behind a dead letter until it is replayed or discarded.
         */
        get: operations["list_dead_letters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dead-letters/{dead_letter_id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The dead letter.
                 * @example dlt_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                dead_letter_id: components["parameters"]["DeadLetterId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Discard a dead letter
         * @description Skips the record for good and applies those held behind it, in order.
         */
        post: operations["discard_dead_letter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dead-letters/{dead_letter_id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The dead letter.
                 * @example dlt_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                dead_letter_id: components["parameters"]["DeadLetterId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply a dead letter again
         * @description Applies the record and then those held behind it, in order. Fails with dead-letter-failed when the reason still stands.
         */
        post: operations["replay_dead_letter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/email-changes/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change an e-mail address by a link
         * @description The person signs in with the new address from now on; it is confirmed. The old one is told. The link is used up. If another account has taken the address meanwhile, its reader is told so.
         */
        post: operations["confirm_email_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/email-confirmations/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm an e-mail address by a link
         * @description The link shows that its reader has the address. It is used up.
         */
        post: operations["confirm_email"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive?
         * @description Answers as long as the process serves requests, also while it is stopping. It says nothing about the store, Kafka or other services.
         */
        get: operations["get_liveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Should requests be sent to this process?
         * @description The state of each thing that the service depends on. READY while all are UP. 503 `not-ready` while the store is DOWN, its schema is older than this release, or the process is stopping: send requests to another replica. DEGRADED, with status 200, when something else is DOWN: requests are answered, events wait in the outbox. Other services never make it 503. A service with a DIAGNOSTICS_TOKEN shows the `checks` to staff and services only.
         */
        get: operations["get_readiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which service and version is this?
         * @description Name, contract version and when the process started.
         */
        get: operations["get_info"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation
         * @description With the token of the link in the mail, and a password of the person's own choice. Sign in with `create_session` afterwards. It takes no Idempotency-Key, since the caller is not signed in; the link is good once.
         */
        post: operations["accept_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail-state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Do messages go out?
         * @description How this process found the mail server when it last used it, and how many messages wait; `refused` and `failed` are those of the last seven days.
         */
        get: operations["get_mail_state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the signed-in person
         * @description The signed-in customer or member of staff; customers also see their tier and what it gives. The scopes are those of the token.
         */
        get: operations["get_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change my name or language
         * @description Members that are absent stay as they are.
         */
        patch: operations["update_me"];
        trace?: never;
    };
    "/me/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my addresses
         * @description Oldest first; at most 20, so there are no pages.
         */
        get: operations["list_my_addresses"];
        put?: never;
        /**
         * Add an address
         * @description The first one becomes the default for both. A flag that is set is taken from the address that had it.
         */
        post: operations["add_my_address"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/addresses/{address_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The address.
                 * @example adr_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                address_id: components["parameters"]["AddressId"];
            };
            cookie?: never;
        };
        /**
         * Read one of my addresses
         * @description With its flags.
         */
        get: operations["get_my_address"];
        /**
         * Replace one of my addresses
         * @description A flag that is set is taken from the address that had it. Orders made before keep their copy.
         */
        put: operations["replace_my_address"];
        post?: never;
        /**
         * Remove one of my addresses
         * @description Its flags go with it; orders made before keep their copy.
         */
        delete: operations["remove_my_address"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/email-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to change my e-mail address
         * @description Needs the password; wrong ones count as at a sign-in. The new address gets a message with a link that is good for 24 hours; until it is followed, nothing changes. The answer and its time are the same when another account has the address, which then gets no message.
         */
        post: operations["request_email_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/email-confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for another message to confirm my e-mail address
         * @description Opening an account sends the first one. Each has a link that is good for three days. Once the address is confirmed there is nothing to send, and the answer is the same. Who has asked too often waits.
         */
        post: operations["request_email_confirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase my account
         * @description For good: name, addresses, password, sessions, choices and messages go at once, and all services forget what they hold on the customer, except what the law keeps (contracts/personal-data.md). Refused while orders are open. The person is told once, by mail. It takes no Idempotency-Key: nobody is left who could ask again.
         */
        post: operations["erase_me"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take along everything that is held on me
         * @description What all services hold on the customer, by Accept: `application/json` for programs, `text/html` for people, in the language of the account; JSON when neither is asked for. What is held on the address alone (back in stock) is there once the address is confirmed. The answer is a file that is sent while it is made, and breaks off when a service goes away meanwhile.
         */
        get: operations["export_my_data"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change my password
         * @description Needs the current password; wrong ones count as at a sign-in. Every other session of the person ends, and so do links to reset the password or to change the e-mail address. The person is told by mail.
         */
        post: operations["change_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what I want to be told
         * @description Apart from necessary mail, which comes anyway. The language is the person's (update_me).
         */
        get: operations["get_my_preferences"];
        /**
         * Choose what I want to be told
         * @description A customer's news come only to a confirmed e-mail address. A kind of notice that is named twice counts once.
         */
        put: operations["replace_my_preferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to set up a second factor
         * @description Takes the password: whoever finds an open session cannot lock its owner out. Gives a new secret to an app for one-time codes. It counts once `confirm_second_factor` was given a code of it; until then each call makes another secret.
         */
        post: operations["start_second_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish setting up the second factor
         * @description Takes a code of the app, and gives the recovery codes. From now on each sign-in needs a code. An OWNER who has only the scope `session` for lack of a second factor has all scopes after the next `refresh_session`. The person is told by mail.
         */
        post: operations["confirm_second_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make new recovery codes
         * @description Takes a code. The recovery codes of before are no longer good. The person is told by mail.
         */
        post: operations["renew_recovery_codes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in without a second factor again
         * @description Takes the password and a code, of the app or a recovery code. The recovery codes go with it. The person is told by mail.
         */
        post: operations["remove_second_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my sessions
         * @description Where the person is signed in, the newest sign-in first. `is_current` is the session that asks.
         */
        get: operations["list_my_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The session.
                 * @example ses_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one of my sessions
         * @description Whoever uses it is signed out; every service refuses its tokens soon after.
         */
        delete: operations["end_my_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my wishes
         * @description The last one first; at most 200, so there are no pages.
         */
        get: operations["list_my_wishes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/wishes/{sku}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The variant.
                 * @example TEA-01
                 */
                sku: components["parameters"]["WishedSku"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Add a wish
         * @description A variant that is wished for already keeps its place. Whether there is such a variant is not asked: what is sold today may be gone tomorrow, and a wish for it stays.
         */
        put: operations["add_wish"];
        post?: never;
        /**
         * Remove a wish
         * @description Who removes it again gets 404.
         */
        delete: operations["remove_wish"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message-templates/{template}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The kind of message.
                 * @example ORDER_CONFIRMED
                 */
                template: components["parameters"]["MessageTemplate"];
            };
            cookie?: never;
        };
        /**
         * See what a message looks like
         * @description With the values of an example, the shop's own name and address, in either language. Nothing is sent.
         */
        get: operations["preview_message"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List messages
         * @description What people were and will be told, newest first. Kept for a year.
         */
        get: operations["list_messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{message_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The message.
                 * @example msg_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        /**
         * Read a message
         * @description With the text that went out.
         */
        get: operations["get_message"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{message_id}/resending": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The message.
                 * @example msg_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message again
         * @description A new message with the same contents as of now, to the address as it is now. One that waits is sent anyway; one with a link that may be followed once is not sent twice, the person asks for a new one.
         */
        post: operations["resend_message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/news": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send news to the customers who want them
         * @description Each ACTIVE customer who wants news and whose e-mail address is confirmed gets one message, in the person's language, with a link that ends the news. The messages are queued one after the other; list_messages shows them.
         */
        post: operations["send_news"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/news-audience": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how many customers news would reach
         * @description Those whom `send_news` would send a message as of now.
         */
        get: operations["get_news_audience"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/news-endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get no more news
         * @description What the link at the end of the news does, and what a mail program sends by itself: a POST with any body, or none, is the one click of RFC 8058. Sent again, it answers the same. It takes no Idempotency-Key, since the caller is not signed in.
         */
        post: operations["end_news"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many events wait to be sent?
         * @description Depth of the outbox and the age of its oldest event.
         */
        get: operations["get_outbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a link to reset a password
         * @description If an account has the e-mail address, it gets a message with a link that is good for 30 minutes. The answer and its time are the same when none has: whether one has is found out later, where nobody waits for it.
         */
        post: operations["request_password_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/password-resets/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose a new password by a link
         * @description The link is used up, all sessions of the person end, and the e-mail address that the link was sent to is confirmed. A password that is refused does not use the link up.
         */
        post: operations["reset_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description For customers and staff. The answer and its time are the same for an unknown e-mail address and a wrong password. Failures are counted by e-mail address and client address together, whether the account exists or not; after five, each further one makes the wait longer. A client address with many failures waits with every e-mail address. From another client address the person can sign in. Who has a second factor sends a `code` too: without one, the right password is answered by second-factor-required. A wrong code counts as a wrong password, and also for the account, from whatever client: who knows a password gets no more guesses from a second address. A sign-in from a browser that is new to the person is told to them by mail. However often it is refreshed, a session ends 90 days after the sign-in, one of staff after 12 hours.
         */
        post: operations["create_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out
         * @description Ends the session of the token that is sent; every service refuses it soon after.
         */
        delete: operations["end_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get new tokens
         * @description The refresh token changes each time. The previous one stays good for 30 seconds; an older one ends the session.
         */
        post: operations["refresh_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List staff
         * @description By name, with those who were invited and have not accepted yet.
         */
        get: operations["list_staff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The member of staff.
                 * @example stf_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                user_id: components["parameters"]["StaffId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a member of staff
         * @description Ends the person's sessions; the link of an invitation ends with it. The last OWNER who is ACTIVE stays.
         */
        delete: operations["remove_staff_member"];
        options?: never;
        head?: never;
        /**
         * Give a member of staff another role
         * @description Ends the person's sessions, so that the new scopes count at once. The last OWNER who is ACTIVE stays OWNER. Who is INVITED gets the role with the invitation.
         */
        patch: operations["set_staff_role"];
        trace?: never;
    };
    "/staff/{user_id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The member of staff.
                 * @example stf_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                user_id: components["parameters"]["StaffId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite a member of staff again
         * @description Sends another link, good for seven days. The links of before end.
         */
        post: operations["resend_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite a member of staff
         * @description The person gets a link by mail, chooses a password (accept_invitation), and is INVITED until then: nobody else ever knows the password. The link is good for seven days and once; `resend_invitation` sends another.
         */
        post: operations["invite_staff_member"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptedInvitation: {
            email: components["schemas"]["EmailCopy"];
            user_id: components["schemas"]["StaffId"];
        };
        /**
         * @description A postal address as it is printed. Its postal code has the form of its country (contracts/postal-codes.json).
         * @example {
         *       "recipient": "Camille Martin",
         *       "line1": "12 rue des Lilas",
         *       "postal_code": "75011",
         *       "city": "Paris",
         *       "country": "FR"
         *     }
         */
        Address: {
            city: string;
            company?: string;
            country: components["schemas"]["CountryCode"];
            line1: string;
            line2?: string;
            phone?: string;
            postal_code: string;
            recipient: string;
        };
        AddressDraft: {
            address: components["schemas"]["Address"];
            /** @default false */
            default_billing: boolean;
            /** @default false */
            default_delivery: boolean;
            label?: components["schemas"]["AddressLabel"];
        };
        /** @example adr_01jd8z3k5m7n9p1q3r5s7t9v1w */
        AddressId: string;
        /**
         * @description How the customer calls it.
         * @example Home
         */
        AddressLabel: string;
        AddressReplacement: {
            address: components["schemas"]["Address"];
            default_billing: boolean;
            default_delivery: boolean;
            label?: components["schemas"]["AddressLabel"];
            version: components["schemas"]["Version"];
        };
        /**
         * @description ISO 3166-1 alpha-2; the countries the shop delivers to or bills in.
         * @enum {string}
         */
        CountryCode: "FR" | "BE" | "DE" | "ES" | "IT" | "LU" | "NL" | "PT" | "AT" | "IE";
        /**
         * @description ISO 4217. The shop sells in one currency.
         * @enum {string}
         */
        Currency: "EUR";
        /** @description A customer as staff see it. An ERASED one keeps its ids; name and e-mail are replaced. */
        Customer: {
            created_at: components["schemas"]["Timestamp"];
            customer_id: components["schemas"]["CustomerId"];
            email: components["schemas"]["Email"];
            /** @description Whether the person has followed a link that was sent to the address. */
            email_confirmed?: boolean;
            first_name: components["schemas"]["PersonName"];
            language: components["schemas"]["Language"];
            last_name: components["schemas"]["PersonName"];
            /** @description Orders delivered in the last twelve months. */
            orders_12_months: number;
            spend_12_months: components["schemas"]["Spend"];
            status: components["schemas"]["CustomerStatus"];
            suspension_reason?: components["schemas"]["SuspensionReason"];
            tier: components["schemas"]["Tier"];
            tier_expires_at?: components["schemas"]["Timestamp"];
            tier_reason?: components["schemas"]["TierReason"];
            /**
             * @description A MANUAL tier wins until it expires.
             * @enum {string}
             */
            tier_source: "COMPUTED" | "MANUAL";
            updated_at: components["schemas"]["Timestamp"];
            version: components["schemas"]["Version"];
        };
        /** @description An address in the customer's book. Orders copy it and never refer to it. */
        CustomerAddress: {
            address: components["schemas"]["Address"];
            address_id: components["schemas"]["AddressId"];
            created_at: components["schemas"]["Timestamp"];
            default_billing: boolean;
            default_delivery: boolean;
            label?: components["schemas"]["AddressLabel"];
            updated_at: components["schemas"]["Timestamp"];
            version: components["schemas"]["Version"];
        };
        CustomerAddressList: {
            items: components["schemas"]["CustomerAddress"][];
        };
        CustomerDraft: {
            email: components["schemas"]["Email"];
            first_name: components["schemas"]["PersonName"];
            language: components["schemas"]["Language"];
            last_name: components["schemas"]["PersonName"];
            password: components["schemas"]["Password"];
        };
        /** @example cus_01jd8z3k5m7n9p1q3r5s7t9v1w */
        CustomerId: string;
        CustomerPage: {
            items: components["schemas"]["Customer"][];
            next_cursor?: components["schemas"]["NextCursor"];
        };
        /** @enum {string} */
        CustomerSort: "NEWEST" | "OLDEST" | "NAME";
        /** @enum {string} */
        CustomerStatus: "ACTIVE" | "SUSPENDED" | "ERASED";
        DeadLetter: {
            attempts: number;
            created_at: components["schemas"]["Timestamp"];
            dead_letter_id: components["schemas"]["DeadLetterId"];
            event_type: string;
            /** @description Records held behind it. */
            held: number;
            key: string;
            /** Format: int64 */
            offset: number;
            partition: number;
            /** @description The record's value as JSON text. */
            payload: string;
            reason: string;
            status: components["schemas"]["DeadLetterStatus"];
            topic: string;
        };
        /** @example dlt_01jd8z3k5m7n9p1q3r5s7t9v1w */
        DeadLetterId: string;
        DeadLetterPage: {
            items: components["schemas"]["DeadLetter"][];
            next_cursor?: components["schemas"]["NextCursor"];
        };
        /** @enum {string} */
        DeadLetterStatus: "OPEN" | "REPLAYED" | "DISCARDED";
        /**
         * @description A random text that a browser keeps: a sign-in with one that the person did not use before is told to them by mail. Only its hash is stored. Without one, the browser is known by what it says it is.
         * @example 5hGk2LmN9pQrStUvWxYz-1
         */
        DeviceId: string;
        /**
         * @description An e-mail address; compared without case, its domain in Unicode or in ASCII (xn--) alike. The pattern is only a first check; whether such an address can exist is checked where it is entered (S-18).
         * @example camille@example.org
         */
        Email: string;
        EmailChangeConfirmation: {
            token: components["schemas"]["LinkToken"];
        };
        EmailChangeRequest: {
            email: components["schemas"]["Email"];
            password: components["schemas"]["TypedPassword"];
        };
        EmailConfirmation: {
            token: components["schemas"]["LinkToken"];
        };
        /**
         * @description An e-mail address that was checked elsewhere, or that is only looked up. It is not checked here.
         * @example camille@example.org
         */
        EmailCopy: string;
        Erasure: {
            /** @description The person's own, asked once more. */
            password: string;
        };
        /** @description What one service holds in one place, such as one order. */
        ExportedRecord: {
            fields: components["schemas"]["RecordFields"];
            section: components["schemas"]["RecordSection"];
            service: components["schemas"]["ServiceName"];
        };
        /** @description What is wrong, and where. */
        FieldError: {
            message: string;
            /** @description JSON pointer into the body, or the parameter's name behind `/query/`, `/path/` or `/header/`. */
            pointer: string;
        };
        InvitationAcceptance: {
            password: components["schemas"]["Password"];
            token: components["schemas"]["InvitationToken"];
        };
        /** @description Stands behind # in the link of the mail. */
        InvitationToken: string;
        KeySet: {
            keys: components["schemas"]["PublicKey"][];
        };
        /**
         * @description A language of the shop's texts and messages.
         * @enum {string}
         */
        Language: "FR" | "EN";
        /**
         * @description Of the link in a message. It stands in bodies only, since addresses are logged; it is good for one use.
         * @example NkH5vQ2yR8wT1xZ4cB7mL0pJ3sD6fG9aE_uIoXnPqYt
         */
        LinkToken: string;
        Liveness: {
            /** @enum {string} */
            status: "UP";
        };
        /** @description Whether messages go out. Nothing is lost while they do not; each is tried for five days. */
        MailState: {
            as_of: components["schemas"]["Timestamp"];
            /** @description What the server said or did, and what to mend. */
            detail?: string;
            failed: components["schemas"]["MessageCount"];
            oldest_at?: components["schemas"]["Timestamp"];
            refused: components["schemas"]["MessageCount"];
            sender?: components["schemas"]["EmailCopy"];
            /** @description Host and port. */
            server?: string;
            since?: components["schemas"]["Timestamp"];
            status: components["schemas"]["MailStatus"];
            waiting: components["schemas"]["MessageCount"];
        };
        /**
         * @description UNREACHABLE: the mail server is away, stalls or asks for patience. REFUSING: it does not take mail from us, and the settings must be mended: user and password, sender, TLS. NOT_SET: the settings name no mail server.
         * @enum {string}
         */
        MailStatus: "UP" | "UNREACHABLE" | "REFUSING" | "NOT_SET";
        /** @description The signed-in person. Only customers have `email_confirmed`, `tier` and `benefits`. */
        Me: {
            benefits?: components["schemas"]["TierBenefits"];
            created_at: components["schemas"]["Timestamp"];
            email: components["schemas"]["Email"];
            /** @description Whether the customer has followed a link that was sent to the address; absent for staff. */
            email_confirmed?: boolean;
            first_name: components["schemas"]["PersonName"];
            /** @description Signs in with a password and a one-time code. */
            has_second_factor?: boolean;
            language: components["schemas"]["Language"];
            last_name: components["schemas"]["PersonName"];
            /** @description Of a second factor. */
            recovery_codes_left?: number;
            role: components["schemas"]["UserRole"];
            scopes: components["schemas"]["Scopes"];
            tier?: components["schemas"]["Tier"];
            tier_expires_at?: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
            user_id: components["schemas"]["UserId"];
            version: components["schemas"]["Version"];
        };
        MeChange: {
            first_name?: components["schemas"]["PersonName"];
            language?: components["schemas"]["Language"];
            last_name?: components["schemas"]["PersonName"];
            version: components["schemas"]["Version"];
        };
        /** @description A message, with the text that went out. Links in it are masked: nobody else signs in by what a person was sent. `repeated_message_id` is the one that it was sent again for. */
        Message: {
            attempts: components["schemas"]["MessageAttempts"];
            created_at: components["schemas"]["Timestamp"];
            error?: components["schemas"]["MessageError"];
            language?: components["schemas"]["Language"];
            message_id: components["schemas"]["MessageId"];
            order_id?: components["schemas"]["OrderId"];
            recipient?: components["schemas"]["EmailCopy"];
            repeated_message_id?: components["schemas"]["MessageId"];
            /** @description Whether `resend_message` would send it again. */
            resendable: boolean;
            sent_at?: components["schemas"]["Timestamp"];
            status: components["schemas"]["MessageStatus"];
            subject?: components["schemas"]["MessageSubject"];
            template: components["schemas"]["MessageTemplate"];
            text?: string;
            updated_at: components["schemas"]["Timestamp"];
            user_id?: components["schemas"]["UserId"];
            version: components["schemas"]["Version"];
        };
        /** @description How often it was tried, with the time that worked. */
        MessageAttempts: number;
        MessageCount: number;
        /** @description Why it was not sent, or not yet. */
        MessageError: string;
        /** @example msg_01jd8z3k5m7n9p1q3r5s7t9v1w */
        MessageId: string;
        MessagePage: {
            items: components["schemas"]["MessageSummary"][];
            next_cursor?: components["schemas"]["NextCursor"];
        };
        /** @description A message as a person would get it, with values of an example. */
        MessagePreview: {
            html: string;
            language: components["schemas"]["Language"];
            subject: components["schemas"]["MessageSubject"];
            template: components["schemas"]["MessageTemplate"];
            text: string;
        };
        /**
         * @description QUEUED until the mail server has it; SENT then. REFUSED: the server refused the address, or this message, for good. FAILED: tried for five days. DROPPED: there was nothing to tell any more, such as a link that had ended.
         * @enum {string}
         */
        MessageStatus: "QUEUED" | "SENT" | "REFUSED" | "FAILED" | "DROPPED";
        MessageSubject: string;
        /** @description A message as lists have it. Until it is sent, who gets it may be unknown. */
        MessageSummary: {
            attempts: components["schemas"]["MessageAttempts"];
            created_at: components["schemas"]["Timestamp"];
            error?: components["schemas"]["MessageError"];
            language?: components["schemas"]["Language"];
            message_id: components["schemas"]["MessageId"];
            order_id?: components["schemas"]["OrderId"];
            recipient?: components["schemas"]["EmailCopy"];
            repeated_message_id?: components["schemas"]["MessageId"];
            /** @description Whether `resend_message` would send it again. */
            resendable: boolean;
            sent_at?: components["schemas"]["Timestamp"];
            status: components["schemas"]["MessageStatus"];
            subject?: components["schemas"]["MessageSubject"];
            template: components["schemas"]["MessageTemplate"];
            updated_at: components["schemas"]["Timestamp"];
            user_id?: components["schemas"]["UserId"];
            version: components["schemas"]["Version"];
        };
        /**
         * @description What a message says. EMAIL_CHANGE goes to the new address, EMAIL_CHANGED to the old one. ACCOUNT_ERASED is the last one to a person: once it is over, sent or not, nothing is kept of address and text.
         * @enum {string}
         */
        MessageTemplate: "ORDER_CONFIRMED" | "INVOICE_READY" | "PARCEL_DISPATCHED" | "PARCEL_DELIVERED" | "ORDER_CANCELLED" | "PAYMENT_FAILED" | "REFUNDED" | "BACK_IN_STOCK" | "EMAIL_CONFIRMATION" | "PASSWORD_RESET" | "PASSWORD_CHANGED" | "EMAIL_CHANGE" | "EMAIL_CHANGED" | "ADDRESS_CHANGED" | "NEW_DEVICE" | "INVITATION" | "SECOND_FACTOR_CHANGED" | "RECOVERY_CODE_USED" | "ACCOUNT_SUSPENDED" | "ACCOUNT_REINSTATED" | "ACCOUNT_ERASED" | "NEWS" | "STAFF_NOTICE";
        /**
         * @description An amount in integer minor units (cents), never a float (S-06).
         * @example {
         *       "amount": 1990,
         *       "currency": "EUR"
         *     }
         */
        Money: {
            /**
             * Format: int64
             * @description Minor units: 1990 is 19.90.
             */
            amount: number;
            currency: components["schemas"]["Currency"];
        };
        /** @description One sign-in of the person who asks. */
        MySession: {
            created_at?: components["schemas"]["Timestamp"];
            /**
             * @description The browser and its system as they call themselves; absent when they say nothing that is known.
             * @example Firefox, Windows
             */
            device?: string;
            expires_at: components["schemas"]["Timestamp"];
            is_current: boolean;
            refreshed_at: components["schemas"]["Timestamp"];
            session_id: components["schemas"]["SessionId"];
        };
        MySessionPage: {
            items: components["schemas"]["MySession"][];
            next_cursor?: components["schemas"]["NextCursor"];
        };
        NewsAudience: {
            /** @description Of the shop, not of one language. */
            customers: number;
        };
        /** @description News in both languages; each person gets one. */
        NewsDraft: {
            en: components["schemas"]["NewsText"];
            fr: components["schemas"]["NewsText"];
        };
        /** @example nws_01jd8z3k5m7n9p1q3r5s7t9v1w */
        NewsId: string;
        NewsSending: {
            created_at: components["schemas"]["Timestamp"];
            news_id: components["schemas"]["NewsId"];
        };
        /** @description The news in one language. An empty line of `text` begins a new paragraph. */
        NewsText: {
            subject: string;
            text: string;
        };
        NewsToken: string;
        /** @description Absent on the last page. */
        NextCursor: string;
        /**
         * @description What staff may be told by mail. STOCK is low or gone, PROCESSES of orders are stuck, DEAD_LETTERS wait.
         * @enum {string}
         */
        NoticeKind: "STOCK" | "PROCESSES" | "DEAD_LETTERS";
        /** @example ord_01jd8z3k5m7n9p1q3r5s7t9v1w */
        OrderId: string;
        OutboxState: {
            /** @description Events not yet sent. */
            depth: number;
            /** @description Jobs that are due. */
            jobs_due: number;
            oldest_at?: components["schemas"]["Timestamp"];
            /** @description Records that wait for their entity. */
            parked: number;
        };
        /** @description A new password; kept only as an argon2id hash. */
        Password: string;
        PasswordChange: {
            current_password: components["schemas"]["TypedPassword"];
            password: components["schemas"]["Password"];
        };
        PasswordReset: {
            password: components["schemas"]["Password"];
            token: components["schemas"]["LinkToken"];
        };
        PasswordResetRequest: {
            email: components["schemas"]["TypedEmail"];
        };
        /** @description Everything that is held on a customer, service by service. */
        PersonalData: {
            customer_id: components["schemas"]["CustomerId"];
            exported_at: components["schemas"]["Timestamp"];
            records: components["schemas"]["ExportedRecord"][];
        };
        PersonName: string;
        /** @description What a person wants to be told beside necessary mail. Customers have `news`, staff has `notices`. */
        Preferences: {
            /** @description News of the shop. */
            news?: boolean;
            notices?: components["schemas"]["NoticeKind"][];
            updated_at: components["schemas"]["Timestamp"];
            version: components["schemas"]["Version"];
        };
        /** @description Customers send `news`, staff sends `notices`. The version is the person's (get_me). */
        PreferencesReplacement: {
            news?: boolean;
            notices?: components["schemas"]["NoticeKind"][];
            version: components["schemas"]["Version"];
        };
        /** @description What went wrong (RFC 9457). `code` stands in a problems.yaml of the contracts with its further members. */
        Problem: {
            code: string;
            detail?: string;
            errors?: components["schemas"]["FieldError"][];
            instance?: string;
            status: number;
            title: string;
            type: string;
        } & {
            [key: string]: unknown;
        };
        /** @description One public key as JWK (RFC 8037); the spelling is the RFC's. */
        PublicKey: {
            /** @enum {string} */
            alg: "EdDSA";
            /** @enum {string} */
            crv: "Ed25519";
            /** @description Named in the header of each token. */
            kid: string;
            /** @enum {string} */
            kty: "OKP";
            /** @enum {string} */
            use: "sig";
            /** @description The key, base64url. */
            x: string;
        };
        Readiness: {
            checks: components["schemas"]["ReadinessCheck"][];
            /** @description Records not yet looked at. */
            consumer_lag: number;
            /** @enum {string} */
            status: "READY" | "DEGRADED";
        };
        ReadinessCheck: {
            detail?: string;
            /** @description process, store, schema (of its tables), index (in memory), broker, registry, consumers, outbox, mail, or breaker:<service>. */
            name: string;
            /** @enum {string} */
            status: "UP" | "DOWN";
        };
        /** @description One thing that is known of a person, named as in the contracts; the name of what lies deeper is its path. */
        RecordField: {
            /** @example delivery_address.city */
            name: string;
            /** @example Paris */
            value: string;
        };
        RecordFields: components["schemas"]["RecordField"][];
        /** @example ORDERS */
        RecordSection: string;
        RecoveryCode: string;
        /** @description Codes for a person who lost the app, each good once. They are told once; only their hashes are kept. */
        RecoveryCodes: {
            recovery_codes: components["schemas"]["RecoveryCode"][];
        };
        RecoveryCodesRenewal: {
            code: components["schemas"]["SecondFactorCode"];
        };
        /**
         * @description Opaque; changes with every refresh.
         * @example 3vQmJx8pN2bT5yRk7Wd1Zc9Lh4Gf6Sa0UeIoXnPqYtM
         */
        RefreshToken: string;
        /**
         * @description What the security schemes of the contracts name.
         * @example shop
         */
        Scope: string;
        Scopes: components["schemas"]["Scope"][];
        /**
         * @description Six digits of the app, or a recovery code. Spaces, hyphens and case make no difference.
         * @example 492039
         */
        SecondFactorCode: string;
        SecondFactorConfirmation: {
            code: components["schemas"]["SecondFactorCode"];
        };
        SecondFactorRemoval: {
            code: components["schemas"]["SecondFactorCode"];
            password: string;
        };
        /** @description What an app for one-time codes needs (RFC 6238, SHA-1, six digits, 30 seconds). It is told once, and counts only after the first code was shown. */
        SecondFactorSetup: {
            /** @description The same as an address. */
            otpauth_uri: string;
            /** @description The same address as a QR code, an SVG document. */
            qr_svg: string;
            /** @description Base32, to type it in by hand. */
            secret: string;
        };
        SecondFactorStart: {
            password: string;
        };
        ServiceInfo: {
            service: components["schemas"]["ServiceName"];
            started_at: components["schemas"]["Timestamp"];
            /** @description The release of the suite that runs. */
            version: string;
        };
        /** @enum {string} */
        ServiceName: "profiling" | "cataloging" | "stocking" | "carting" | "ordering" | "paying" | "billing" | "shipping" | "administering";
        /** @description The tokens of one sign-in. Never stored as they are, and never answered twice. */
        Session: {
            /** @description A JWT signed with Ed25519: sub, role, scope, sid, exp. */
            access_token: string;
            /** @description Seconds until the access token ends. */
            expires_in: number;
            refresh_token: components["schemas"]["RefreshToken"];
            role: components["schemas"]["UserRole"];
            scopes: components["schemas"]["Scopes"];
            /** @description True for an OWNER who must set up a second factor first: the only scope is `session` until then. Else absent. */
            second_factor_missing?: boolean;
            /**
             * @description Goes into `Authorization: Bearer …`.
             * @enum {string}
             */
            token_type: "BEARER";
            user_id: components["schemas"]["UserId"];
        };
        SessionDraft: {
            code?: components["schemas"]["SecondFactorCode"];
            device_id?: components["schemas"]["DeviceId"];
            email: components["schemas"]["TypedEmail"];
            password: string;
        };
        /** @example ses_01jd8z3k5m7n9p1q3r5s7t9v1w */
        SessionId: string;
        SessionRefresh: {
            refresh_token: components["schemas"]["RefreshToken"];
        };
        /**
         * @description The shop's own number of a variant; never changes.
         * @example MUG-BLUE-01
         */
        Sku: string;
        /** @description Delivered minus refunded in the last twelve months; wider than Money because it is a sum of order totals. */
        Spend: {
            /** Format: int64 */
            amount: number;
            currency: components["schemas"]["Currency"];
        };
        /** @example stf_01jd8z3k5m7n9p1q3r5s7t9v1w */
        StaffId: string;
        StaffInvitationDraft: {
            email: components["schemas"]["Email"];
            first_name: components["schemas"]["PersonName"];
            language: components["schemas"]["Language"];
            last_name: components["schemas"]["PersonName"];
            role: components["schemas"]["StaffRole"];
        };
        StaffMember: {
            created_at: components["schemas"]["Timestamp"];
            email: components["schemas"]["Email"];
            first_name: components["schemas"]["PersonName"];
            /** @description Signs in with a password and a one-time code. */
            has_second_factor?: boolean;
            language: components["schemas"]["Language"];
            last_name: components["schemas"]["PersonName"];
            last_sign_in_at?: components["schemas"]["Timestamp"];
            role: components["schemas"]["StaffRole"];
            status?: components["schemas"]["StaffStatus"];
            updated_at: components["schemas"]["Timestamp"];
            user_id: components["schemas"]["StaffId"];
            version: components["schemas"]["Version"];
        };
        StaffPage: {
            items: components["schemas"]["StaffMember"][];
            next_cursor?: components["schemas"]["NextCursor"];
        };
        /**
         * @description A role of staff; OWNER may do everything.
         * @enum {string}
         */
        StaffRole: "OWNER" | "CATALOG" | "WAREHOUSE" | "SUPPORT" | "FINANCE";
        StaffRoleChange: {
            role: components["schemas"]["StaffRole"];
            version: components["schemas"]["Version"];
        };
        /**
         * @description Who is INVITED has chosen no password yet.
         * @enum {string}
         */
        StaffStatus: "INVITED" | "ACTIVE";
        Suspension: {
            reason: components["schemas"]["SuspensionReason"];
            version: components["schemas"]["Version"];
        };
        /** @description For staff; the customer is told that the account is suspended, and not why. */
        SuspensionReason: string;
        /**
         * @description The customer's status.
         * @enum {string}
         */
        Tier: "STANDARD" | "PREMIUM" | "VIP";
        TierAssignment: {
            expires_at?: components["schemas"]["Timestamp"];
            reason: components["schemas"]["TierReason"];
            tier: components["schemas"]["Tier"];
            version: components["schemas"]["Version"];
        };
        /** @description The discount of the customer's tier. `free_shipping_from` is not given any more: the total from which delivery is free is a setting of the shop (get_public_settings). */
        TierBenefits: {
            discount_percent: number;
            free_shipping_from?: components["schemas"]["Money"];
        };
        TierReason: string;
        /**
         * Format: date-time
         * @description An instant, RFC 3339 in UTC.
         * @example 2026-11-23T09:30:00Z
         */
        Timestamp: string;
        /**
         * @description The e-mail address as it is typed. One that cannot exist is refused like one that is not known.
         * @example camille@example.org
         */
        TypedEmail: string;
        /** @description A password that somebody types to prove who they are. */
        TypedPassword: string;
        /**
         * @description A customer (cus_) or a member of staff (stf_).
         * @example stf_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        UserId: string;
        /**
         * @description A role decides the scopes.
         * @enum {string}
         */
        UserRole: "CUSTOMER" | "OWNER" | "CATALOG" | "WAREHOUSE" | "SUPPORT" | "FINANCE";
        /** @description Grows by one with every change; PUT and PATCH carry it (S-11). */
        Version: number;
        /** @description A variant that the customer would like to find again. */
        Wish: {
            created_at: components["schemas"]["Timestamp"];
            sku: components["schemas"]["Sku"];
        };
        WishList: {
            items: components["schemas"]["Wish"][];
        };
    };
    responses: {
        /** @description The request breaks the contract. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/invalid-request",
                 *       "title": "The request breaks the contract",
                 *       "status": 400,
                 *       "code": "invalid-request",
                 *       "errors": [
                 *         {
                 *           "pointer": "/quantity",
                 *           "message": "0 is less than the minimum of 1"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Well formed, but the business refuses it; `code` says why. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/version-conflict",
                 *       "title": "Changed by someone else meanwhile",
                 *       "status": 409,
                 *       "code": "version-conflict",
                 *       "current_version": 4
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Signed in, but not allowed. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/forbidden",
                 *       "title": "Not allowed",
                 *       "status": 403,
                 *       "code": "forbidden"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Absent, or not yours. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/not-found",
                 *       "title": "Nothing here",
                 *       "status": 404,
                 *       "code": "not-found",
                 *       "resource": "order"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Requests should go to another replica. `checks` says why. */
        NotReady: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/not-ready",
                 *       "title": "Not ready for requests",
                 *       "status": 503,
                 *       "code": "not-ready",
                 *       "checks": [
                 *         {
                 *           "name": "store",
                 *           "status": "DOWN",
                 *           "detail": "connection refused"
                 *         },
                 *         {
                 *           "name": "broker",
                 *           "status": "UP"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than the operation takes. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/payload-too-large",
                 *       "title": "The body is too large",
                 *       "status": 413,
                 *       "code": "payload-too-large",
                 *       "limit": 1048576
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something this operation needs does not answer now. */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/dependency-unavailable",
                 *       "title": "A service this needs does not answer",
                 *       "status": 503,
                 *       "code": "dependency-unavailable",
                 *       "service": "stocking"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Wait before the next attempt. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/too-many-attempts",
                 *       "title": "Too many attempts",
                 *       "status": 429,
                 *       "code": "too-many-attempts"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No credential, or one that is forged, expired or revoked. */
        Unauthorized: {
            headers: {
                /** @description How to sign in. */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/unauthenticated",
                 *       "title": "Sign in first",
                 *       "status": 401,
                 *       "code": "unauthenticated"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not of a type the operation takes. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/unsupported-media-type",
                 *       "title": "Not a type this operation takes",
                 *       "status": 415,
                 *       "code": "unsupported-media-type"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The address.
         * @example adr_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        AddressId: components["schemas"]["AddressId"];
        /** @description Where the page begins: `next_cursor` of the page before. */
        Cursor: string;
        /**
         * @description The customer.
         * @example cus_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        CustomerId: components["schemas"]["CustomerId"];
        /**
         * @description The dead letter.
         * @example dlt_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        DeadLetterId: components["schemas"]["DeadLetterId"];
        /** @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10). */
        IdempotencyKey: string;
        /**
         * @description The language of the texts in the answer. What was not translated comes in the other one, and `language` says so.
         * @example FR
         */
        Language: "FR" | "EN";
        /**
         * @description Items a page.
         * @example 20
         */
        Limit: number;
        /**
         * @description The message.
         * @example msg_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        MessageId: components["schemas"]["MessageId"];
        /**
         * @description The kind of message.
         * @example ORDER_CONFIRMED
         */
        MessageTemplate: components["schemas"]["MessageTemplate"];
        /**
         * @description The token of the link at the end of the shop's news. It names the customer and ends nothing else.
         * @example cus_01jd8z3k5m7n9p1q3r5s7t9v1w.8kTzVn4cW1yQd6Hs3Rb9Jm2Xf7Lg5Pa0EuIoBtKvYwN
         */
        NewsToken: components["schemas"]["NewsToken"];
        /**
         * @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10).
         * @example 3c1f5c0e-8f56-4a53-9a5c-9d2f0f3a7a11
         */
        RequiredIdempotencyKey: string;
        /**
         * @description The session.
         * @example ses_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        SessionId: components["schemas"]["SessionId"];
        /**
         * @description The member of staff.
         * @example stf_01jd8z3k5m7n9p1q3r5s7t9v1w
         */
        StaffId: components["schemas"]["StaffId"];
        /**
         * @description The variant.
         * @example TEA-01
         */
        WishedSku: components["schemas"]["Sku"];
    };
    requestBodies: never;
    headers: {
        /** @description `true` when this is the answer of an earlier request with the same key. */
        IdempotentReplayed: "true";
        /** @description Address of the new resource. */
        Location: string;
        /** @description Seconds to wait. */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    get_key_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keys": [
                     *         {
                     *           "kty": "OKP",
                     *           "crv": "Ed25519",
                     *           "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
                     *           "kid": "k-2026-11",
                     *           "use": "sig",
                     *           "alg": "EdDSA"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["KeySet"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    list_customers: {
        parameters: {
            query?: {
                /**
                 * @description Registered before this instant.
                 * @example 2026-12-01T00:00:00Z
                 */
                created_before?: components["schemas"]["Timestamp"];
                /**
                 * @description Registered at this instant or later.
                 * @example 2026-11-01T00:00:00Z
                 */
                created_from?: components["schemas"]["Timestamp"];
                /** @description Where the page begins: `next_cursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description A part of the name or e-mail.
                 * @example martin
                 */
                q?: string;
                /**
                 * @description The order of the items.
                 * @example NEWEST
                 */
                sort?: components["schemas"]["CustomerSort"];
                /**
                 * @description Only those of one status.
                 * @example ACTIVE
                 */
                status?: components["schemas"]["CustomerStatus"];
                /**
                 * @description Only those of one tier.
                 * @example VIP
                 */
                tier?: components["schemas"]["Tier"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "customer_id": "cus_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "email": "lou@example.org",
                     *           "first_name": "Lou",
                     *           "last_name": "Garnier",
                     *           "language": "FR",
                     *           "status": "ACTIVE",
                     *           "tier": "VIP",
                     *           "tier_source": "MANUAL",
                     *           "tier_reason": "Opened the shop with us",
                     *           "tier_expires_at": "2027-11-23T00:00:00Z",
                     *           "spend_12_months": {
                     *             "amount": 0,
                     *             "currency": "EUR"
                     *           },
                     *           "orders_12_months": 0,
                     *           "version": 9,
                     *           "created_at": "2026-11-02T08:00:00Z",
                     *           "updated_at": "2026-11-22T16:00:00Z"
                     *         },
                     *         {
                     *           "customer_id": "cus_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "email": "camille@example.org",
                     *           "first_name": "Camille",
                     *           "last_name": "Martin",
                     *           "language": "FR",
                     *           "status": "ACTIVE",
                     *           "tier": "STANDARD",
                     *           "tier_source": "COMPUTED",
                     *           "spend_12_months": {
                     *             "amount": 0,
                     *             "currency": "EUR"
                     *           },
                     *           "orders_12_months": 0,
                     *           "version": 1,
                     *           "created_at": "2026-11-01T08:00:00Z",
                     *           "updated_at": "2026-11-01T08:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    register_customer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "camille@example.org",
                 *       "password": "correct horse battery",
                 *       "first_name": "Camille",
                 *       "last_name": "Martin",
                 *       "language": "FR"
                 *     }
                 */
                "application/json": components["schemas"]["CustomerDraft"];
            };
        };
        responses: {
            /** @description The new customer. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer_id": "cus_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "email": "camille@example.org",
                     *       "first_name": "Camille",
                     *       "last_name": "Martin",
                     *       "language": "FR",
                     *       "status": "ACTIVE",
                     *       "tier": "STANDARD",
                     *       "tier_source": "COMPUTED",
                     *       "spend_12_months": {
                     *         "amount": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "orders_12_months": 0,
                     *       "version": 1,
                     *       "created_at": "2026-11-01T08:00:00Z",
                     *       "updated_at": "2026-11-01T08:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_customer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer.
                 * @example cus_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer_id": "cus_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "email": "camille@example.org",
                     *       "first_name": "Camille",
                     *       "last_name": "Martin",
                     *       "language": "FR",
                     *       "status": "ACTIVE",
                     *       "tier": "STANDARD",
                     *       "tier_source": "COMPUTED",
                     *       "spend_12_months": {
                     *         "amount": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "orders_12_months": 0,
                     *       "version": 1,
                     *       "created_at": "2026-11-01T08:00:00Z",
                     *       "updated_at": "2026-11-01T08:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    suspend_customer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The customer.
                 * @example cus_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Ordered with stolen cards",
                 *       "version": 3
                 *     }
                 */
                "application/json": components["schemas"]["Suspension"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer_id": "cus_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "email": "camille@example.org",
                     *       "first_name": "Camille",
                     *       "last_name": "Martin",
                     *       "language": "EN",
                     *       "status": "SUSPENDED",
                     *       "email_confirmed": true,
                     *       "suspension_reason": "Ordered with stolen cards",
                     *       "tier": "VIP",
                     *       "tier_source": "MANUAL",
                     *       "tier_reason": "Moved in next door",
                     *       "tier_expires_at": "2027-11-23T00:00:00Z",
                     *       "spend_12_months": {
                     *         "amount": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "orders_12_months": 0,
                     *       "version": 4,
                     *       "created_at": "2026-11-01T08:00:00Z",
                     *       "updated_at": "2026-11-23T09:51:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reinstate_customer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer.
                 * @example cus_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer_id": "cus_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "email": "camille@example.org",
                     *       "first_name": "Camille",
                     *       "last_name": "Martin",
                     *       "language": "EN",
                     *       "status": "ACTIVE",
                     *       "email_confirmed": true,
                     *       "tier": "VIP",
                     *       "tier_source": "MANUAL",
                     *       "tier_reason": "Moved in next door",
                     *       "tier_expires_at": "2027-11-23T00:00:00Z",
                     *       "spend_12_months": {
                     *         "amount": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "orders_12_months": 0,
                     *       "version": 5,
                     *       "created_at": "2026-11-01T08:00:00Z",
                     *       "updated_at": "2026-11-23T09:52:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    set_customer_tier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer.
                 * @example cus_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tier": "VIP",
                 *       "reason": "Moved in next door",
                 *       "expires_at": "2027-11-23T00:00:00Z",
                 *       "version": 2
                 *     }
                 */
                "application/json": components["schemas"]["TierAssignment"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer_id": "cus_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "email": "camille@example.org",
                     *       "first_name": "Camille",
                     *       "last_name": "Martin",
                     *       "language": "EN",
                     *       "status": "ACTIVE",
                     *       "tier": "VIP",
                     *       "tier_source": "MANUAL",
                     *       "tier_reason": "Moved in next door",
                     *       "tier_expires_at": "2027-11-23T00:00:00Z",
                     *       "spend_12_months": {
                     *         "amount": 0,
                     *         "currency": "EUR"
                     *       },
                     *       "orders_12_months": 0,
                     *       "version": 3,
                     *       "created_at": "2026-11-01T08:00:00Z",
                     *       "updated_at": "2026-11-23T09:50:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    list_dead_letters: {
        parameters: {
            query?: {
                /** @description Where the page begins: `next_cursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only those of one status.
                 * @example OPEN
                 */
                status?: components["schemas"]["DeadLetterStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of dead letters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "dead_letter_id": "dlt_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "topic": "ordering.orders",
                     *           "partition": 0,
                     *           "offset": 44,
                     *           "key": "ord_01jd8z3k5m7n9p1q3r5s7t9v3y",
                     *           "event_type": "ordering.order-confirmed.v1",
                     *           "status": "OPEN",
                     *           "reason": "ValueError: no such line",
                     *           "attempts": 3,
                     *           "held": 2,
                     *           "payload": "{}",
                     *           "created_at": "2026-11-23T09:40:03Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DeadLetterPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    discard_dead_letter: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The dead letter.
                 * @example dlt_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                dead_letter_id: components["parameters"]["DeadLetterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Discarded. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dead_letter_id": "dlt_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "topic": "ordering.orders",
                     *       "partition": 0,
                     *       "offset": 44,
                     *       "key": "ord_01jd8z3k5m7n9p1q3r5s7t9v3y",
                     *       "event_type": "ordering.order-confirmed.v1",
                     *       "status": "DISCARDED",
                     *       "reason": "ValueError: no such line",
                     *       "attempts": 3,
                     *       "held": 0,
                     *       "payload": "{}",
                     *       "created_at": "2026-11-23T09:40:03Z"
                     *     }
                     */
                    "application/json": components["schemas"]["DeadLetter"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replay_dead_letter: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The dead letter.
                 * @example dlt_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                dead_letter_id: components["parameters"]["DeadLetterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Applied. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dead_letter_id": "dlt_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "topic": "ordering.orders",
                     *       "partition": 0,
                     *       "offset": 44,
                     *       "key": "ord_01jd8z3k5m7n9p1q3r5s7t9v3y",
                     *       "event_type": "ordering.order-confirmed.v1",
                     *       "status": "REPLAYED",
                     *       "reason": "ValueError: no such line",
                     *       "attempts": 4,
                     *       "held": 0,
                     *       "payload": "{}",
                     *       "created_at": "2026-11-23T09:40:03Z"
                     *     }
                     */
                    "application/json": components["schemas"]["DeadLetter"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    confirm_email_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "NkH5vQ2yR8wT1xZ4cB7mL0pJ3sD6fG9aE_uIoXnPqYt"
                 *     }
                 */
                "application/json": components["schemas"]["EmailChangeConfirmation"];
            };
        };
        responses: {
            /** @description Changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    confirm_email: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "NkH5vQ2yR8wT1xZ4cB7mL0pJ3sD6fG9aE_uIoXnPqYt"
                 *     }
                 */
                "application/json": components["schemas"]["EmailConfirmation"];
            };
        };
        responses: {
            /** @description Confirmed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_liveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Alive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "UP"
                     *     }
                     */
                    "application/json": components["schemas"]["Liveness"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_readiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the service and of what it depends on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "READY",
                     *       "checks": [
                     *         {
                     *           "name": "store",
                     *           "status": "UP"
                     *         },
                     *         {
                     *           "name": "schema",
                     *           "status": "UP",
                     *           "detail": "0.3.0"
                     *         },
                     *         {
                     *           "name": "broker",
                     *           "status": "UP"
                     *         }
                     *       ],
                     *       "consumer_lag": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            503: components["responses"]["NotReady"];
        };
    };
    get_info: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "service": "stocking",
                     *       "version": "0.1.0",
                     *       "started_at": "2026-11-23T07:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    accept_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "3vQmJx8pN2bT5yRk7Wd1Zc9Lh4Gf6Sa0UeIoXnPqYtM",
                 *       "password": "a battery of horses"
                 *     }
                 */
                "application/json": components["schemas"]["InvitationAcceptance"];
            };
        };
        responses: {
            /** @description Whoever signs in now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user_id": "stf_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "email": "noa@comptoir.example"
                     *     }
                     */
                    "application/json": components["schemas"]["AcceptedInvitation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_mail_state: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The signed-in person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    update_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeChange"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    list_my_addresses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "address_id": "adr_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "label": "Home",
                     *           "address": {
                     *             "recipient": "Camille Martin",
                     *             "line1": "12 rue des Lilas",
                     *             "postal_code": "75011",
                     *             "city": "Paris",
                     *             "country": "FR"
                     *           },
                     *           "default_delivery": true,
                     *           "default_billing": true,
                     *           "version": 1,
                     *           "created_at": "2026-11-01T08:05:00Z",
                     *           "updated_at": "2026-11-01T08:05:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerAddressList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    add_my_address: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "label": "Home",
                 *       "address": {
                 *         "recipient": "Camille Martin",
                 *         "line1": "12 rue des Lilas",
                 *         "postal_code": "75011",
                 *         "city": "Paris",
                 *         "country": "FR"
                 *       },
                 *       "default_delivery": true,
                 *       "default_billing": true
                 *     }
                 */
                "application/json": components["schemas"]["AddressDraft"];
            };
        };
        responses: {
            /** @description The new address. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "address_id": "adr_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "label": "Home",
                     *       "address": {
                     *         "recipient": "Camille Martin",
                     *         "line1": "12 rue des Lilas",
                     *         "postal_code": "75011",
                     *         "city": "Paris",
                     *         "country": "FR"
                     *       },
                     *       "default_delivery": true,
                     *       "default_billing": true,
                     *       "version": 1,
                     *       "created_at": "2026-11-01T08:05:00Z",
                     *       "updated_at": "2026-11-01T08:05:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerAddress"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_my_address: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The address.
                 * @example adr_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                address_id: components["parameters"]["AddressId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "address_id": "adr_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "label": "Home",
                     *       "address": {
                     *         "recipient": "Camille Martin",
                     *         "line1": "12 rue des Lilas",
                     *         "postal_code": "75011",
                     *         "city": "Paris",
                     *         "country": "FR"
                     *       },
                     *       "default_delivery": true,
                     *       "default_billing": true,
                     *       "version": 1,
                     *       "created_at": "2026-11-01T08:05:00Z",
                     *       "updated_at": "2026-11-01T08:05:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerAddress"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replace_my_address: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The address.
                 * @example adr_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                address_id: components["parameters"]["AddressId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "label": "Home",
                 *       "address": {
                 *         "recipient": "Camille Martin",
                 *         "line1": "12 rue des Lilas",
                 *         "postal_code": "75011",
                 *         "city": "Paris",
                 *         "country": "FR"
                 *       },
                 *       "default_delivery": true,
                 *       "default_billing": true,
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["AddressReplacement"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "address_id": "adr_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "label": "Home",
                     *       "address": {
                     *         "recipient": "Camille Martin",
                     *         "line1": "12 rue des Lilas",
                     *         "postal_code": "75011",
                     *         "city": "Paris",
                     *         "country": "FR"
                     *       },
                     *       "default_delivery": true,
                     *       "default_billing": true,
                     *       "version": 2,
                     *       "created_at": "2026-11-01T08:05:00Z",
                     *       "updated_at": "2026-11-23T09:21:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerAddress"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    remove_my_address: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The address.
                 * @example adr_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                address_id: components["parameters"]["AddressId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    request_email_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "camille.martin@example.org",
                 *       "password": "correct horse battery"
                 *     }
                 */
                "application/json": components["schemas"]["EmailChangeRequest"];
            };
        };
        responses: {
            /** @description It will be seen to. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    request_email_confirmation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message will come. */
            202: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    erase_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "correct horse battery"
                 *     }
                 */
                "application/json": components["schemas"]["Erasure"];
            };
        };
        responses: {
            /** @description The account is erased. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    export_my_data: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer_id": "cus_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "exported_at": "2026-11-23T10:00:00Z",
                     *       "records": [
                     *         {
                     *           "service": "profiling",
                     *           "section": "ACCOUNT",
                     *           "fields": [
                     *             {
                     *               "name": "email",
                     *               "value": "camille@example.org"
                     *             },
                     *             {
                     *               "name": "first_name",
                     *               "value": "Camille"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "service": "ordering",
                     *           "section": "ORDERS",
                     *           "fields": [
                     *             {
                     *               "name": "order_number",
                     *               "value": "CO-2026-000042"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PersonalData"];
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    change_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current_password": "correct horse battery",
                 *       "password": "seven horses sleep"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description Changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_my_preferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The choices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replace_my_preferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesReplacement"];
            };
        };
        responses: {
            /** @description As they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    start_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "another horse battery"
                 *     }
                 */
                "application/json": components["schemas"]["SecondFactorStart"];
            };
        };
        responses: {
            /** @description The secret; nobody can read it again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "secret": "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
                     *       "otpauth_uri": "otpauth://totp/Comptoir:alix%40comptoir.example?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Comptoir",
                     *       "qr_svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 53 53\"><path d=\"M4 4.5h7\"/></svg>"
                     *     }
                     */
                    "application/json": components["schemas"]["SecondFactorSetup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    confirm_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "492039"
                 *     }
                 */
                "application/json": components["schemas"]["SecondFactorConfirmation"];
            };
        };
        responses: {
            /** @description The recovery codes; nobody can read them again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "recovery_codes": [
                     *         "3f7k-9mq2-x0tb",
                     *         "8w2c-5hnv-r4dz",
                     *         "k1p6-y3ga-7esj",
                     *         "0zt9-c8mb-2fqx",
                     *         "h5rv-4kw7-d9n1",
                     *         "p3xe-6jty-8g0a",
                     *         "7bq4-s2fd-m5ck",
                     *         "v9h1-n0zr-3wpe",
                     *         "2ygx-8tk5-6jaq",
                     *         "d4ms-7vc0-p1hb"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    renew_recovery_codes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "492039"
                 *     }
                 */
                "application/json": components["schemas"]["RecoveryCodesRenewal"];
            };
        };
        responses: {
            /** @description The recovery codes; nobody can read them again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "recovery_codes": [
                     *         "3f7k-9mq2-x0tb",
                     *         "8w2c-5hnv-r4dz",
                     *         "k1p6-y3ga-7esj",
                     *         "0zt9-c8mb-2fqx",
                     *         "h5rv-4kw7-d9n1",
                     *         "p3xe-6jty-8g0a",
                     *         "7bq4-s2fd-m5ck",
                     *         "v9h1-n0zr-3wpe",
                     *         "2ygx-8tk5-6jaq",
                     *         "d4ms-7vc0-p1hb"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    remove_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "another horse battery",
                 *       "code": "492039"
                 *     }
                 */
                "application/json": components["schemas"]["SecondFactorRemoval"];
            };
        };
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    list_my_sessions: {
        parameters: {
            query?: {
                /** @description Where the page begins: `next_cursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MySessionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    end_my_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The session.
                 * @example ses_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    list_my_wishes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "sku": "TEA-01",
                     *           "created_at": "2026-11-23T09:24:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WishList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    add_wish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The variant.
                 * @example TEA-01
                 */
                sku: components["parameters"]["WishedSku"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The wish. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sku": "TEA-01",
                     *       "created_at": "2026-11-23T09:24:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Wish"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    remove_wish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The variant.
                 * @example TEA-01
                 */
                sku: components["parameters"]["WishedSku"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    preview_message: {
        parameters: {
            query?: {
                /**
                 * @description The language of the texts in the answer. What was not translated comes in the other one, and `language` says so.
                 * @example FR
                 */
                language?: components["parameters"]["Language"];
            };
            header?: never;
            path: {
                /**
                 * @description The kind of message.
                 * @example ORDER_CONFIRMED
                 */
                template: components["parameters"]["MessageTemplate"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Subject, HTML and text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "template": "ORDER_CONFIRMED",
                     *       "language": "FR",
                     *       "subject": "Votre commande CO-2026-000042 est confirmée",
                     *       "html": "<!doctype html><html lang=\"fr\"><body><p>Votre commande CO-2026-000042 est confirmée.</p></body></html>",
                     *       "text": "Votre commande CO-2026-000042 est confirmée."
                     *     }
                     */
                    "application/json": components["schemas"]["MessagePreview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    list_messages: {
        parameters: {
            query?: {
                /** @description Where the page begins: `next_cursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only those on one order.
                 * @example ord_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                order_id?: components["schemas"]["OrderId"];
                /**
                 * @description Only those to this address, compared without case.
                 * @example camille@example.org
                 */
                recipient?: components["schemas"]["EmailCopy"];
                /**
                 * @description Only those of one status.
                 * @example SENT
                 */
                status?: components["schemas"]["MessageStatus"];
                /**
                 * @description Only those that say this.
                 * @example ORDER_CONFIRMED
                 */
                template?: components["schemas"]["MessageTemplate"];
                /**
                 * @description Only those to one person with an account.
                 * @example cus_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                user_id?: components["schemas"]["UserId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "message_id": "msg_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "template": "ORDER_CONFIRMED",
                     *           "status": "SENT",
                     *           "language": "FR",
                     *           "recipient": "camille@example.org",
                     *           "user_id": "cus_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "subject": "Votre commande CO-2026-000042 est confirmée",
                     *           "attempts": 1,
                     *           "resendable": true,
                     *           "sent_at": "2026-11-23T09:30:06Z",
                     *           "version": 2,
                     *           "created_at": "2026-11-23T09:30:05Z",
                     *           "updated_at": "2026-11-23T09:30:06Z"
                     *         },
                     *         {
                     *           "message_id": "msg_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "template": "REFUNDED",
                     *           "status": "REFUSED",
                     *           "language": "FR",
                     *           "recipient": "jo@example.org",
                     *           "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "attempts": 1,
                     *           "error": "550 5.1.1 jo@example.org: no such user here",
                     *           "resendable": true,
                     *           "version": 2,
                     *           "created_at": "2026-11-20T14:00:02Z",
                     *           "updated_at": "2026-11-20T14:00:03Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_message: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The message.
                 * @example msg_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message_id": "msg_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "template": "ORDER_CONFIRMED",
                     *       "status": "SENT",
                     *       "language": "FR",
                     *       "recipient": "camille@example.org",
                     *       "user_id": "cus_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "subject": "Votre commande CO-2026-000042 est confirmée",
                     *       "text": "Bonjour Camille,\n\nVotre commande CO-2026-000042 est confirmée.",
                     *       "attempts": 1,
                     *       "resendable": true,
                     *       "sent_at": "2026-11-23T09:30:06Z",
                     *       "version": 2,
                     *       "created_at": "2026-11-23T09:30:05Z",
                     *       "updated_at": "2026-11-23T09:30:06Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resend_message: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The message.
                 * @example msg_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new message. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message_id": "msg_01jd8z3k5m7n9p1q3r5s7t9v3y",
                     *       "template": "ORDER_CONFIRMED",
                     *       "status": "QUEUED",
                     *       "user_id": "cus_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "order_id": "ord_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "attempts": 0,
                     *       "resendable": false,
                     *       "repeated_message_id": "msg_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "version": 1,
                     *       "created_at": "2026-11-23T10:00:00Z",
                     *       "updated_at": "2026-11-23T10:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    send_news: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10).
                 * @example 3c1f5c0e-8f56-4a53-9a5c-9d2f0f3a7a11
                 */
                "Idempotency-Key": components["parameters"]["RequiredIdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fr": {
                 *         "subject": "Les bols d'hiver sont arrivés",
                 *         "text": "Nos potiers ont travaillé tout l'automne.\n\nVenez voir leurs nouveaux bols."
                 *       },
                 *       "en": {
                 *         "subject": "The winter bowls are here",
                 *         "text": "Our potters were busy all autumn.\n\nCome and see their new bowls."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewsDraft"];
            };
        };
        responses: {
            /** @description They will be sent. */
            202: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "news_id": "nws_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "created_at": "2026-11-23T09:40:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["NewsSending"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_news_audience: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customers": 1
                     *     }
                     */
                    "application/json": components["schemas"]["NewsAudience"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    end_news: {
        parameters: {
            query: {
                /**
                 * @description The token of the link at the end of the shop's news. It names the customer and ends nothing else.
                 * @example cus_01jd8z3k5m7n9p1q3r5s7t9v1w.8kTzVn4cW1yQd6Hs3Rb9Jm2Xf7Lg5Pa0EuIoBtKvYwN
                 */
                token: components["parameters"]["NewsToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No more news. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    get_outbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What waits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "depth": 0,
                     *       "parked": 0,
                     *       "jobs_due": 0
                     *     }
                     */
                    "application/json": components["schemas"]["OutboxState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    request_password_reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "camille@example.org"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordResetRequest"];
            };
        };
        responses: {
            /** @description It will be seen to. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reset_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "NkH5vQ2yR8wT1xZ4cB7mL0pJ3sD6fG9aE_uIoXnPqYt",
                 *       "password": "seven horses sleep"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordReset"];
            };
        };
        responses: {
            /** @description Changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    create_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionDraft"];
            };
        };
        responses: {
            /** @description Signed in. A session has no address of its own. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    end_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    refresh_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionRefresh"];
            };
        };
        responses: {
            /** @description New tokens of the same session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    list_staff: {
        parameters: {
            query?: {
                /** @description Where the page begins: `next_cursor` of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only those of one role.
                 * @example WAREHOUSE
                 */
                role?: components["schemas"]["StaffRole"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "user_id": "stf_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *           "email": "noa@comptoir.example",
                     *           "first_name": "Noa",
                     *           "last_name": "Bernard",
                     *           "language": "FR",
                     *           "role": "WAREHOUSE",
                     *           "status": "ACTIVE",
                     *           "has_second_factor": false,
                     *           "version": 2,
                     *           "created_at": "2026-11-01T08:00:00Z",
                     *           "updated_at": "2026-11-01T08:30:00Z"
                     *         },
                     *         {
                     *           "user_id": "stf_01jd8z3k5m7n9p1q3r5s7t9v2x",
                     *           "email": "alix@comptoir.example",
                     *           "first_name": "Alix",
                     *           "last_name": "Roux",
                     *           "language": "FR",
                     *           "role": "OWNER",
                     *           "status": "ACTIVE",
                     *           "has_second_factor": true,
                     *           "version": 1,
                     *           "created_at": "2026-11-01T07:00:00Z",
                     *           "updated_at": "2026-11-01T07:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StaffPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    remove_staff_member: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The member of staff.
                 * @example stf_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                user_id: components["parameters"]["StaffId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    set_staff_role: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The member of staff.
                 * @example stf_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                user_id: components["parameters"]["StaffId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "SUPPORT",
                 *       "version": 2
                 *     }
                 */
                "application/json": components["schemas"]["StaffRoleChange"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user_id": "stf_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "email": "noa@comptoir.example",
                     *       "first_name": "Noa",
                     *       "last_name": "Bernard",
                     *       "language": "FR",
                     *       "role": "SUPPORT",
                     *       "status": "ACTIVE",
                     *       "has_second_factor": false,
                     *       "version": 3,
                     *       "created_at": "2026-11-01T08:00:00Z",
                     *       "updated_at": "2026-11-23T09:52:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resend_invitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The member of staff.
                 * @example stf_01jd8z3k5m7n9p1q3r5s7t9v1w
                 */
                user_id: components["parameters"]["StaffId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member of staff, still INVITED. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user_id": "stf_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "email": "noa@comptoir.example",
                     *       "first_name": "Noa",
                     *       "last_name": "Bernard",
                     *       "language": "FR",
                     *       "role": "WAREHOUSE",
                     *       "status": "INVITED",
                     *       "has_second_factor": false,
                     *       "version": 1,
                     *       "created_at": "2026-11-01T08:00:00Z",
                     *       "updated_at": "2026-11-01T08:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    invite_staff_member: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A request that is sent again with the same key and body has one effect and gets the same answer, for 24 hours (S-10).
                 * @example 3c1f5c0e-8f56-4a53-9a5c-9d2f0f3a7a11
                 */
                "Idempotency-Key": components["parameters"]["RequiredIdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "noa@comptoir.example",
                 *       "first_name": "Noa",
                 *       "last_name": "Bernard",
                 *       "language": "FR",
                 *       "role": "WAREHOUSE"
                 *     }
                 */
                "application/json": components["schemas"]["StaffInvitationDraft"];
            };
        };
        responses: {
            /** @description The new member of staff, INVITED. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user_id": "stf_01jd8z3k5m7n9p1q3r5s7t9v1w",
                     *       "email": "noa@comptoir.example",
                     *       "first_name": "Noa",
                     *       "last_name": "Bernard",
                     *       "language": "FR",
                     *       "role": "WAREHOUSE",
                     *       "status": "INVITED",
                     *       "has_second_factor": false,
                     *       "version": 1,
                     *       "created_at": "2026-11-01T08:00:00Z",
                     *       "updated_at": "2026-11-01T08:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
